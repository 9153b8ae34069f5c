// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Guidance.h"
#include "guides/PageFacts.h"
#include "guides/PagePlace.h"

namespace alongside {

/// Decides what to say beside a page. It holds nothing that changes: the same page gives the same answer.
class StepRunner {
public:
    /// Both must outlive the runner.
    StepRunner(const Guide &guide, const QuestionGlossary &glossary);

    /// What the panel shows, in this language or in the guide's first. asked is the position of the question
    /// that the person asks about; -1 for the one in hand: with the focus, else the first with an error, else
    /// the only one.
    Guidance guidance(const QString &language, const PageFacts &page, int asked = -1) const;

    /// The same place in a form that may leave the process.
    PagePlace place(const PageFacts &page, int asked = -1) const;

private:
    QuestionHelp questionHelp(const QString &language, const PageFacts &page, int step, int position) const;
    ErrorHelp errorHelp(const QString &language, const PageFacts &page, int step, int position,
        const PageText &message) const;
    std::vector<ErrorHelp> errors(
        const QString &language, const PageFacts &page, int step, int question) const;
    QList<StepProgress> progress(const PageFacts &page, int step) const;

    const Guide &m_guide;
    const QuestionGlossary &m_glossary;
};

} // namespace alongside
