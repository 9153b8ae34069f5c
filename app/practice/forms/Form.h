// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"
#include "practice/conditions/Condition.h"
#include "practice/forms/Component.h"

namespace alongside {

/// A way from one page to another.
struct Link {
    QString path{};
    QString condition{}; ///< Name in Form::conditions; empty: always. The first that holds is taken.
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
};

/// A named part of a form.
struct Section {
    QString name{};
    QString title{};
    bool hideTitle = false;
};

/// A practice form of any generation as one graph.
struct Form {
    enum class Generation { V0, V1, V2 };

    QString id{}; ///< The file's name without its ending; host of its address.
    QString name{}; ///< For people; raw.
    QString file{};
    QString language = QStringLiteral("en"); ///< BCP 47; what FormFile was asked for and the form has.
    Generation generation = Generation::V1;
    QString startPath{};
    QList<Page> pages{};
    QList<Section> sections{};
    QHash<QString, Condition> conditions{}; ///< By name.
    QString declaration{}; ///< On the summary: raw HTML; may be empty.
    QList<Component> confirmation{}; ///< Content of the built-in confirmation page; may be empty.
    QList<Finding> findings{}; ///< What was noticed while reading.

    /// The page with this path, or null.
    const Page *page(const QString &path) const;
};

} // namespace alongside
