// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/GlossaryWords.h"
#include "guides/Guide.h"
#include "guides/PageText.h"

#include <vector>

namespace alongside {

/// How sure it is that a step belongs to the page.
enum class Confidence { None, Guess, Likely, Certain };

/// Where a help text comes from.
enum class HelpSource { None, Guide, Glossary };

/// Where a step stands for the person.
enum class StepProgress { ToCome, Here, Passed };

/// What to say about one question of the page. Empty texts are not shown.
struct QuestionHelp {
    int position = -1; ///< Among the page's questions, from 0.
    PageText key; ///< To point at it with.
    PageText label; ///< As the page prints it.
    QuestionState state = QuestionState::Empty;
    HelpSource source = HelpSource::None; ///< None: only the page's own label is known.
    QString help;
    QString format;
    QString where;
    QString why;
    QString example;
};

/// What an error message of the page means, in other words.
struct ErrorHelp {
    int position = -1; ///< Of its question among the page's questions, or -1.
    PageText pageSays;
    MessageKind kind = MessageKind::Other;
    HelpSource source = HelpSource::None;
    QString means;
    QString doThis;
};

/// Everything that the panel shows beside a page. It holds texts of the page, so it moves but does not copy.
struct Guidance {
    int step = -1; ///< Position in the guide's steps, or -1.
    Confidence confidence = Confidence::None;
    /// All steps, the likely ones first: to choose from where it is not sure where the person is.
    QList<int> candidates;
    StepWords words; ///< Of that step; empty when there is none.
    std::optional<QuestionHelp> question; ///< The one asked about, else the one with the focus.
    std::vector<ErrorHelp> errors; ///< The first one is the one to explain now.
    QList<ExplainedWord> explained; ///< Words of the guide that stand on the page or in its help.
    PageAdvice page; ///< What this kind of page is and what to do on it; empty when there is nothing to say.
    QList<StepProgress> progress; ///< One for each step of the guide.
    int questions = 0; ///< How many the page has,
    int answered = 0; ///< and how many of them are answered without an error.

    /// False where the panel says "I am not sure where you are" and offers the candidates.
    bool isSure() const { return confidence >= Confidence::Likely; }
};

} // namespace alongside
