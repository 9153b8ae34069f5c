// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Vocabulary.h"

#include <QDate>
#include <QList>

namespace alongside {

/// A question as it stood on a page when somebody checked it.
struct CheckedQuestion {
    QString key; ///< Name of the control; * stands for any characters, where people add one after another.
    QString label; ///< * stands for any words.
    QuestionKind kind = QuestionKind::Other;
    bool sometimes = false; ///< Only after a certain answer: seen or not seen, it is no change.
};

/// A page of the real service as it was when somebody checked it, in one of its languages.
struct CheckedPage {
    QString step; ///< Id of the guide's step.
    QString language; ///< Code, such as "en".
    QString address; ///< Without query and fragment; * stands for any characters.
    QString heading; ///< * stands for any words; empty when it has none.
    QList<CheckedQuestion> questions; ///< In the order of the page.
    QStringList errors; ///< Messages that somebody saw, * for any words; empty when nobody looked for them.
};

/// What a guide was compared with: resources/guides/<id>/checked.yaml. A plain value.
struct CheckedPages {
    QDate checked;
    QList<CheckedPage> pages;

    bool isEmpty() const { return pages.isEmpty(); }
};

} // namespace alongside
