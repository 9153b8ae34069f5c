// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Guide.h"
#include "guides/QuestionGlossary.h"

namespace alongside {

/// The name of a question that may leave the process. It can only be made from a vocabulary that we loaded or
/// from a position, so that no text of a page is ever in it.
class QuestionName {
public:
    /// The question at a position of a step's keys.
    static QuestionName ofGuide(const Step &step, int position) { return step.questions.value(position); }

    /// The question at a position of the glossary's ids.
    static QuestionName ofGlossary(const QuestionGlossary &glossary, int position)
    {
        return glossary.ids().value(position);
    }

    /// The key of the question at a position of a page that somebody checked, as their file has it.
    static QuestionName ofChecked(const CheckedPage &page, int position)
    {
        return page.questions.value(position).key;
    }

    /// "question 3" for the third question of a page; position counts from 0.
    static QuestionName ofPage(int position) { return QStringLiteral("question %1").arg(position + 1); }

    const QString &id() const { return m_id; }
    bool operator==(const QuestionName &) const = default;

private:
    QuestionName(const QString &id)
        : m_id(id)
    {
    }

    QString m_id;
};

/// A question of a page, and how far it is, as both may leave the process.
struct NamedQuestion {
    QuestionName name;
    QuestionState state = QuestionState::Empty;

    bool operator==(const NamedQuestion &) const = default;
};

/// Where a person is: ids of vocabularies that we loaded, and enumerations. The only description of a page
/// that may be written, sent or logged (see PageFacts for what may not).
class PagePlace {
public:
    /// A place in a guide; step is a position of guide.steps, or -1 when no step fits.
    PagePlace(const Guide &guide, int step)
        : m_guide(guide.id)
        , m_step(step < 0 ? QString() : guide.steps.value(step).id)
    {
    }

    const QString &guide() const { return m_guide; }
    const QString &step() const { return m_step; } ///< Empty when no step fits.

    std::optional<QuestionName> question; ///< The one that is being explained.
    std::optional<QuestionState> state; ///< Of that question.
    std::optional<MessageKind> error; ///< The one that is being explained.
    PageRole page = PageRole::Unknown;
    bool practice = false; ///< On a practice page, not a live one.
    int questions = 0; ///< How many the page has,
    int answered = 0; ///< and how many of them are answered without an error.
    QList<NamedQuestion> all; ///< In the order of the page; no name comes twice.

    bool operator==(const PagePlace &) const = default;

private:
    QString m_guide;
    QString m_step;
};

} // namespace alongside
