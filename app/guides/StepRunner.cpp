// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/StepRunner.h"

#include "guides/ExplainedWords.h"

#include <QSet>

#include <algorithm>

namespace alongside {

namespace {

int questionInHand(const PageFacts &page, int asked)
{
    const int count = static_cast<int>(page.questions.size());
    if (asked >= 0 && asked < count)
        return asked;
    const int focused = page.indexOf(page.focus.forScreen());
    if (focused >= 0)
        return focused;
    for (int i = 0; i < count; ++i) {
        if (page.questions[i].state == QuestionState::Error)
            return i;
    }
    return count == 1 ? 0 : -1;
}

int answeredOn(const PageFacts &page)
{
    return static_cast<int>(std::count_if(page.questions.begin(), page.questions.end(),
        [](const PageQuestion &question) { return question.state == QuestionState::Answered; }));
}

/// True when every condition of a known error fits. says holds in any language: the page has its own.
bool fits(const Guide &guide, const Step &step, const KnownError &known, const QString &key, MessageKind kind,
    const QString &folded)
{
    if (!known.question.isEmpty() && known.question != key)
        return false;
    if (known.kind && *known.kind != kind)
        return false;
    QStringList says;
    for (const GuideWords &words : guide.texts)
        says += words.steps.value(step.id).errors.value(known.id).says;
    if (says.isEmpty())
        return !known.question.isEmpty() || known.kind;
    return std::any_of(says.begin(), says.end(),
        [&](const QString &words) { return holdsPhrase(folded, foldedPattern(words)); });
}

const Guide &noGuide()
{
    static const Guide none;
    return none;
}

} // namespace

StepRunner::StepRunner(const Guide &guide, const QuestionGlossary &glossary)
    : m_guide(guide)
    , m_glossary(glossary)
{
}

StepRunner::StepRunner(const QuestionGlossary &glossary)
    : StepRunner(noGuide(), glossary)
{
}

StepMatch StepRunner::match(const PageFacts &page, int question, int chosen) const
{
    if (chosen >= 0 && chosen < m_guide.steps.size())
        return {chosen, Confidence::Certain};
    return matchStep(m_guide, page, question);
}

std::vector<DriftFinding> StepRunner::drift(const PageFacts &page, int chosen) const
{
    if (m_guide.checkedPages.isEmpty())
        return {};
    return driftOf(m_guide.checkedPages, m_guide, page, match(page, -1, chosen));
}

Guidance StepRunner::guidance(const QString &language, const PageFacts &page, int asked, int chosen) const
{
    const int question = questionInHand(page, asked);
    const StepMatch match = this->match(page, question, chosen);
    Guidance guidance;
    guidance.candidates = likelySteps(m_guide, page, question);
    if (const PageAdvice *words = m_glossary.page(page.kind, language))
        guidance.page = *words;
    guidance.step = match.step;
    guidance.confidence = match.confidence;
    if (match.step >= 0)
        guidance.words = m_guide.wordsIn(language).steps.value(m_guide.steps[match.step].id);
    if (question >= 0)
        guidance.question = questionHelp(language, page, match.step, question);
    guidance.errors = errors(language, page, match.step, question);
    guidance.explained = explainedWords(m_guide, language, page, guidance);
    guidance.progress = progress(page, match.step);
    guidance.questions = static_cast<int>(page.questions.size());
    guidance.answered = answeredOn(page);
    return guidance;
}

QuestionHelp StepRunner::questionHelp(
    const QString &language, const PageFacts &page, int step, int position) const
{
    const PageQuestion &question = page.questions[position];
    QuestionHelp help;
    help.position = position;
    help.key = question.key.again();
    help.label = question.label.again();
    help.state = question.state;

    const QString key = question.key.forScreen();
    QuestionWords own;
    if (step >= 0)
        own = m_guide.wordsIn(language).steps.value(m_guide.steps[step].id).questions.value(key);
    const GlossaryWords &known = m_glossary.words(m_glossary.find(question, page.heading), language);
    const auto either = [](const QString &first, const QString &second) {
        return first.isEmpty() ? second : first;
    };
    help.help = either(own.help, known.what);
    help.format = known.format;
    help.where = either(own.where, known.where);
    help.why = either(own.why, known.why);
    help.example = own.example;
    if (!own.help.isEmpty())
        help.source = HelpSource::Guide;
    else if (!known.what.isEmpty())
        help.source = HelpSource::Glossary;
    return help;
}

ErrorHelp StepRunner::errorHelp(
    const QString &language, const PageFacts &page, int step, int position, const PageText &message) const
{
    ErrorHelp help;
    help.position = position;
    help.pageSays = message.again();
    help.kind = m_glossary.kindOf(message);
    const QString key = position < 0 ? QString() : page.questions[position].key.forScreen();
    const QString folded = foldedText(message.forScreen());
    for (const KnownError &known : step < 0 ? QList<KnownError>() : m_guide.steps[step].errors) {
        const Step &here = m_guide.steps[step];
        const ErrorWords words = m_guide.wordsIn(language).steps.value(here.id).errors.value(known.id);
        if (words.means.isEmpty() || !fits(m_guide, here, known, key, help.kind, folded))
            continue;
        help.source = HelpSource::Guide;
        help.means = words.means;
        help.doThis = words.doThis;
        return help;
    }
    const MessageWords &general = m_glossary.message(help.kind, language);
    help.source = general.means.isEmpty() ? HelpSource::None : HelpSource::Glossary;
    help.means = general.means;
    help.doThis = general.doThis;
    return help;
}

std::vector<ErrorHelp> StepRunner::errors(
    const QString &language, const PageFacts &page, int step, int question) const
{
    std::vector<ErrorHelp> all;
    QList<int> seen;
    for (const PageError &error : page.errors) {
        const int position = page.indexOf(error.key.forScreen());
        if (position >= 0)
            seen += position;
        all.push_back(errorHelp(language, page, step, position, error.text));
    }
    for (int i = 0; i < static_cast<int>(page.questions.size()); ++i) {
        if (!page.questions[i].error.isEmpty() && !seen.contains(i))
            all.push_back(errorHelp(language, page, step, i, page.questions[i].error));
    }
    std::stable_partition(all.begin(), all.end(),
        [&](const ErrorHelp &error) { return question >= 0 && error.position == question; });
    return all;
}

QList<StepProgress> StepRunner::progress(const PageFacts &page, int step) const
{
    QList<StepProgress> progress;
    for (int i = 0; i < m_guide.steps.size(); ++i) {
        const bool isPast = page.kind == PageRole::Confirmation || i < step;
        progress += i == step ? StepProgress::Here : isPast ? StepProgress::Passed : StepProgress::ToCome;
    }
    return progress;
}

PagePlace StepRunner::place(const PageFacts &page, int asked, int chosen) const
{
    const int question = questionInHand(page, asked);
    const StepMatch match = this->match(page, question, chosen);
    PagePlace place(m_guide, match.step);
    place.page = page.kind;
    place.practice = isPracticePage(m_guide, page);
    place.questions = static_cast<int>(page.questions.size());
    place.answered = answeredOn(page);
    const std::vector<ErrorHelp> found = errors(QString(), page, match.step, question);
    if (!found.empty())
        place.error = found.front().kind;
    place.all = names(page, match.step);
    if (question < 0)
        return place;
    place.state = page.questions[question].state;
    place.question = place.all.at(question).name;
    return place;
}

QuestionName StepRunner::nameOf(const PageFacts &page, int step, int position) const
{
    const PageQuestion &question = page.questions[position];
    const Step known = step < 0 ? Step() : m_guide.steps[step];
    const int inGuide = known.questions.indexOf(question.key.forScreen());
    if (inGuide >= 0)
        return QuestionName::ofGuide(known, inGuide);
    const int inGlossary = m_glossary.find(question, page.heading);
    return inGlossary >= 0 ? QuestionName::ofGlossary(m_glossary, inGlossary)
                           : QuestionName::ofPage(position);
}

QList<NamedQuestion> StepRunner::names(const PageFacts &page, int step) const
{
    QList<NamedQuestion> all;
    QSet<QString> seen;
    for (int i = 0; i < int(page.questions.size()); ++i) {
        QuestionName name = nameOf(page, step, i);
        // two people's names on one page are two questions
        if (seen.contains(name.id()))
            name = QuestionName::ofPage(i);
        seen.insert(name.id());
        all.append({name, page.questions[i].state});
    }
    return all;
}

} // namespace alongside
