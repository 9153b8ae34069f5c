// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/PageGuidance.h"

#include "guides/StepRunner.h"

#include <algorithm>
#include <utility>

namespace alongside {

PageGuidance::PageGuidance(const QuestionGlossary &glossary, QObject *parent)
    : QObject(parent)
    , m_glossary(glossary)
{
}

void PageGuidance::forget()
{
    m_facts = {};
    m_guidance = {};
    m_said = -1;
    m_seen.clear();
}

void PageGuidance::decide(int step)
{
    if (!guide())
        return;
    m_said = step;
    m_guidance = StepRunner(*guide(), m_glossary).guidance(language(), m_facts, -1, step);
    if (m_guidance.step >= 0)
        m_seen.insert(m_guidance.step);
}

void PageGuidance::showMe()
{
    if (!canShow())
        return;
    m_pointed = false;
    const bool known = m_guidance.question.has_value();
    Q_EMIT showAsked(
        known ? m_guidance.question->key.forScreen() : m_facts.questions.front().key.forScreen());
}

void PageGuidance::show(const PageQuestion &question)
{
    m_pointed = false;
    Q_EMIT showAsked(question.key.forScreen());
}

QString PageGuidance::title() const
{
    // a page that no step belongs to still has a heading of its own
    return m_guidance.step >= 0 ? m_guidance.words.title : m_facts.heading.forScreen();
}

QString PageGuidance::mistakes() const
{
    QStringList lines;
    for (const QString &mistake : m_guidance.words.mistakes)
        lines.append(QStringLiteral("- ") + mistake);
    return lines.join(u'\n');
}

QVariantList PageGuidance::errors() const
{
    QVariantList list;
    for (const ErrorHelp &error : m_guidance.errors)
        list.append(QVariantMap{{QStringLiteral("says"), error.pageSays.forScreen()},
            {QStringLiteral("means"), error.means}, {QStringLiteral("remedy"), error.doThis}});
    return list;
}

QVariantMap PageGuidance::question() const
{
    const QuestionHelp none;
    const QuestionHelp &help = m_guidance.question ? *m_guidance.question : none;
    const bool useful = !help.help.isEmpty() || !help.where.isEmpty() || !help.example.isEmpty();
    return {{QStringLiteral("label"), useful ? help.label.forScreen() : QString()},
        {QStringLiteral("help"), help.help}, {QStringLiteral("format"), help.format},
        {QStringLiteral("where"), help.where}, {QStringLiteral("example"), help.example}};
}

QVariantList PageGuidance::words() const
{
    QVariantList list;
    for (const ExplainedWord &word : m_guidance.explained)
        list.append(QVariantMap{{QStringLiteral("word"), word.word}, {QStringLiteral("means"), word.means}});
    return list;
}

QString PageGuidance::spoken() const
{
    QStringList parts;
    if (!m_guidance.errors.empty()) {
        const ErrorHelp &error = m_guidance.errors.front();
        parts = {tr("The page says: “%1”").arg(error.pageSays.forScreen()), error.means, error.doThis};
    } else {
        parts = {title() + QLatin1Char('.'), todo()};
    }
    if (m_guidance.question)
        parts.append(m_guidance.question->help);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString PageGuidance::stepId() const
{
    return number() > 0 && number() <= count() ? guide()->steps[m_guidance.step].id : QString();
}

int PageGuidance::position() const
{
    return int(std::count_if(m_seen.begin(), m_seen.end(), [this](int step) { return step < number(); }));
}

int PageGuidance::count() const
{
    return guide() ? int(guide()->steps.size()) : 0;
}

QVariantList PageGuidance::done() const
{
    QVariantList list;
    for (int i = 0; i < count(); ++i)
        list.append(m_seen.contains(i));
    return list;
}

std::optional<PagePlace> PageGuidance::place() const
{
    return guide() ? std::optional(StepRunner(*guide(), m_glossary).place(m_facts, -1, m_said))
                   : std::nullopt;
}

void PageGuidance::pointAt(const QString &name)
{
    const auto place = this->place();
    // the names stand in the order of the page's questions
    for (qsizetype i = 0; place && i < place->all.size(); ++i) {
        if (place->all[i].name.id() != name)
            continue;
        show(m_facts.questions[size_t(i)]);
        m_pointed = true;
    }
}

void PageGuidance::stopPointing()
{
    if (std::exchange(m_pointed, false))
        Q_EMIT hideAsked();
}

} // namespace alongside
