// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace alongside {

/// What to enter for one question.
struct QuestionWords {
    QString help;
    QString why;
    QString where;
    QString example;
};

/// What one error message means. says: words, one of which stands in the message; may be empty.
struct ErrorWords {
    QStringList says;
    QString means;
    QString doThis;
};

/// What a person reads and hears at one step. Texts are Markdown that has passed Markdown::safe().
struct StepWords {
    QString title;
    QStringList headings; ///< As printed on the page; * stands for any words.
    QString doThis;
    QString why;
    QString example;
    QStringList mistakes;
    QHash<QString, QuestionWords> questions; ///< By the question's key.
    QHash<QString, ErrorWords> errors; ///< By the error's id.
};

/// Something to have at hand.
struct NeedWords {
    QString what;
    QString where;
};

/// How the same thing gets done by telephone, on paper or in person.
struct WayWords {
    QString title;
    QString how;
    QString when;
};

/// A difficult word in plain language; also: its other forms.
struct ExplainedWord {
    QString word;
    QStringList also;
    QString means;

    bool operator==(const ExplainedWord &) const = default;
};

/// Everything that a guide says in one language. Where a word was missing, the guide's first language stands
/// in.
struct GuideWords {
    QString title;
    QString summary;
    QStringList search;
    QString forWhom;
    QString notFor;
    QString howLong;
    QString cost;
    QString next;
    QString checkedBy;
    QHash<QString, NeedWords> needs; ///< By id.
    QHash<QString, StepWords> steps; ///< By id.
    QHash<QString, WayWords> ways; ///< By id.
    QHash<QString, ExplainedWord> words; ///< By id.
};

} // namespace alongside
