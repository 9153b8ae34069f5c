// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/PracticeGuidance.h"

namespace alongside {

void PracticeGuidance::showMe()
{
    if (!canShow())
        return;
    const bool known = m_guidance.question.has_value();
    Q_EMIT showAsked(
        known ? m_guidance.question->key.forScreen() : m_facts.questions.front().key.forScreen());
}

QString PracticeGuidance::title() const
{
    // a page that no step belongs to still has a heading of its own
    return m_guidance.step >= 0 ? m_guidance.words.title : m_facts.heading.forScreen();
}

QString PracticeGuidance::mistakes() const
{
    QStringList lines;
    for (const QString &mistake : m_guidance.words.mistakes)
        lines.append(QStringLiteral("- ") + mistake);
    return lines.join(u'\n');
}

QVariantList PracticeGuidance::errors() const
{
    QVariantList list;
    for (const ErrorHelp &error : m_guidance.errors)
        list.append(QVariantMap{{QStringLiteral("says"), error.pageSays.forScreen()},
            {QStringLiteral("means"), error.means}, {QStringLiteral("remedy"), error.doThis}});
    return list;
}

QVariantMap PracticeGuidance::question() const
{
    const QuestionHelp none;
    const QuestionHelp &help = m_guidance.question ? *m_guidance.question : none;
    const bool useful = !help.help.isEmpty() || !help.where.isEmpty() || !help.example.isEmpty();
    return {{QStringLiteral("label"), useful ? help.label.forScreen() : QString()},
        {QStringLiteral("help"), help.help}, {QStringLiteral("format"), help.format},
        {QStringLiteral("where"), help.where}, {QStringLiteral("example"), help.example}};
}

QVariantList PracticeGuidance::words() const
{
    QVariantList list;
    for (const ExplainedWord &word : m_guidance.explained)
        list.append(QVariantMap{{QStringLiteral("word"), word.word}, {QStringLiteral("means"), word.means}});
    return list;
}

QString PracticeGuidance::spoken() const
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

} // namespace alongside
