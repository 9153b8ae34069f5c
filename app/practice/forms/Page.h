// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/Component.h"

namespace alongside {

/// A way from one page to another.
struct Link {
    QString path{};
    QString condition{}; ///< Name in Form::conditions; empty: always. The first that holds is taken.
    int line = 0; ///< In the file, from 1; 0 when it is not known.
};

/// A page, or a MultiInput on it, that is answered again and again; the answer is an array of objects.
struct Repeat {
    QString key{}; ///< Where the array stands in FormRun::answers().
    QString title{}; ///< One entry, such as "Person".
    int min = 0;
    int max = 25;
};

enum class PageKind {
    Question,
    Start,
    Summary, ///< Check your answers; accepting the declaration sends it.
    Declaration,
    TaskList,
    Confirmation, ///< The end.
    Terminal, ///< An end before the end: the person cannot go on.
    Outside, ///< Needs a system that practice does not have.
};

/// One page of a form.
struct Page {
    QString path{}; ///< Starts with "/".
    QString id{};
    QString title{}; ///< Raw; may hold {{ }}: see FormRun::text(). Empty: the first question's title.
    PageKind kind = PageKind::Question;
    QString controller{}; ///< As the form writes it.
    QString section{}; ///< Name in Form::sections; may be empty.
    QString condition{}; ///< Left out while this does not hold (V2).
    QString outside{}; ///< The outside system it needs, in words; empty: none.
    QString continueText{}; ///< Wording of the button; may be empty.
    bool builtIn = false; ///< Not in the file: the summary or confirmation that every form has.
    QList<Component> components{};
    QList<Link> next{};
    std::optional<Repeat> repeat{};
    int line = 0; ///< In the file, from 1; 0 when it is not known.
};

} // namespace alongside
