// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Drift.h"
#include "guides/Guidance.h"
#include "guides/PageFacts.h"
#include "guides/PagePlace.h"
#include "guides/StepMatch.h"

namespace alongside {

/// Decides what to say beside a page. It holds nothing that changes: the same page gives the same answer.
class StepRunner {
public:
    /// Both must outlive the runner.
    StepRunner(const Guide &guide, const QuestionGlossary &glossary);

    /// Where there is no guide: help with questions, messages and kinds of page from the glossary alone.
    explicit StepRunner(const QuestionGlossary &glossary);

    /// What the panel shows, in this language or in the guide's first. asked is the position of the question
    /// that the person asks about; -1 for the one in hand: with the focus, else the first with an error, else
    /// the only one. chosen is the step that the person says they are at, which wins; -1 for none. It holds
    /// while isSamePage().
    Guidance guidance(const QString &language, const PageFacts &page, int asked = -1, int chosen = -1) const;

    /// The same place in a form that may leave the process.
    PagePlace place(const PageFacts &page, int asked = -1, int chosen = -1) const;

    /// What has changed on the page since the guide was checked. The page must be at rest.
    std::vector<DriftFinding> drift(const PageFacts &page, int chosen = -1) const;

private:
    StepMatch match(const PageFacts &page, int question, int chosen) const;
    QuestionName nameOf(const PageFacts &page, int step, int position) const;
    QList<NamedQuestion> names(const PageFacts &page, int step) const;
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
