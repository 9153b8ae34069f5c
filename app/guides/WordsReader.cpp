// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/WordsReader.h"

namespace alongside {

WordsReader::WordsReader(WordFile &own, WordFile &first)
    : m_own(own)
    , m_first(first)
{
}

QString WordsReader::may(const QString &key)
{
    const QString text = m_own.text(key);
    return text.isEmpty() ? m_first.text(key) : text;
}

QStringList WordsReader::list(const QString &key)
{
    const QStringList texts = m_own.list(key);
    return texts.isEmpty() ? m_first.list(key) : texts;
}

QString WordsReader::must(const QString &key, const QString &step)
{
    const QString text = may(key);
    if (text.isEmpty() && &m_own == &m_first)
        m_findings.append({Finding::Severity::Error, m_own.file(), 0, step, key,
            QStringLiteral("\"%1\" is missing: write its text.").arg(key)});
    return text;
}

StepWords WordsReader::step(const Step &step)
{
    const QString at = QStringLiteral("steps.%1.").arg(step.id);
    StepWords words;
    words.title = must(at + QStringLiteral("title"), step.id);
    words.headings = m_own.list(at + QStringLiteral("headings"));
    words.doThis = must(at + QStringLiteral("do"), step.id);
    words.why = may(at + QStringLiteral("why"));
    words.example = may(at + QStringLiteral("example"));
    words.mistakes = list(at + QStringLiteral("mistakes"));
    for (const QString &key : step.questions) {
        const QString here = at + QStringLiteral("questions.") + key + u'.';
        const QuestionWords question{may(here + QStringLiteral("help")), may(here + QStringLiteral("why")),
            may(here + QStringLiteral("where")), may(here + QStringLiteral("example"))};
        if (!question.help.isEmpty())
            words.questions.insert(key, question);
    }
    for (const KnownError &error : step.errors) {
        const QString here = at + QStringLiteral("errors.") + error.id + u'.';
        words.errors.insert(error.id,
            {m_own.list(here + QStringLiteral("says")), must(here + QStringLiteral("means"), step.id),
                must(here + QStringLiteral("do"), step.id)});
    }
    return words;
}

GuideWords WordsReader::read(const Guide &guide)
{
    GuideWords words;
    words.title = must(QStringLiteral("title"));
    words.summary = must(QStringLiteral("summary"));
    words.search = m_own.list(QStringLiteral("search"));
    words.forWhom = must(QStringLiteral("for"));
    words.notFor = may(QStringLiteral("not-for"));
    words.howLong = must(QStringLiteral("how-long"));
    words.cost = must(QStringLiteral("cost"));
    words.next = must(QStringLiteral("next"));
    words.checkedBy = must(QStringLiteral("checked-by"));
    for (const QString &id : guide.needs) {
        const QString at = QStringLiteral("need.%1.").arg(id);
        words.needs.insert(id, {must(at + QStringLiteral("what")), must(at + QStringLiteral("where"))});
    }
    for (const Step &entry : guide.steps)
        words.steps.insert(entry.id, step(entry));
    for (const Way &way : guide.ways) {
        const QString at = QStringLiteral("ways.%1.").arg(way.id);
        words.ways.insert(way.id,
            {must(at + QStringLiteral("title")), must(at + QStringLiteral("how")),
                may(at + QStringLiteral("when"))});
    }
    for (const QString &id : guide.words) {
        const QString at = QStringLiteral("words.%1.").arg(id);
        words.words.insert(id,
            {must(at + QStringLiteral("word")), m_own.list(at + QStringLiteral("also")),
                must(at + QStringLiteral("means"))});
    }
    return words;
}

} // namespace alongside
