// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/DigitRun.h"

#include "pii/SpokenDigits.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype longestJoint = 6;
constexpr qsizetype longestBreath = 4; // digits that people say at once

/// What may stand between the digits of one number.
bool isJoint(const QString &gap)
{
    static const QString marks = QStringLiteral(" \t\n.,-_/:()[]\"'*|\\;~=");
    return gap.size() <= longestJoint
        && std::all_of(gap.begin(), gap.end(), [](QChar c) { return marks.contains(c); });
}

/// What stands between numbers as often as inside one.
bool isLoose(const QString &gap)
{
    static const QString marks = QStringLiteral(",\n;:=");
    return std::any_of(gap.begin(), gap.end(), [](QChar c) { return marks.contains(c); })
        || (gap.contains(u". ") && !gap.contains(u" . "));
}

/// Puts groups together as long as what stands between them allows it.
class Runs {
public:
    Runs(const Reading &reading, const Vocabulary &vocabulary, const QList<Mention> &mentions,
        const QList<Mention> &apart)
        : m_reading(reading)
        , m_vocabulary(vocabulary)
        , m_spoken(reading, vocabulary, mentions)
    {
        for (const Mention &mention : apart) {
            const bool names = mention.topic == Topic::ShortNumber || mention.topic == Topic::LongNumber;
            for (qsizetype i = mention.first; names && i <= mention.last; ++i)
                m_names += i;
        }
    }

    QList<DigitRun> all()
    {
        for (qsizetype i = 0; i < m_reading.count();) {
            if (m_names.contains(i)) {
                close();
                ++i;
                continue;
            }
            DigitGroup group = m_spoken.groupAt(i);
            if (group.digits.isEmpty()) {
                ++i;
                continue;
            }
            i = group.last + 1;
            if (!joins(group) && !bridges(group))
                close();
            m_open += group;
        }
        close();
        return m_runs;
    }

private:
    bool joins(DigitGroup &group) const
    {
        if (m_open.isEmpty())
            return false;
        qsizetype before = m_open.last().last + 1;
        group.linked = before < group.first;
        QString gap = m_reading.at(before).gap;
        if (before < group.first && group.first - before <= 2) {
            for (; before < group.first; ++before) {
                if (!m_vocabulary.has(Vocabulary::List::Dashes, m_reading.at(before).text))
                    return false;
                gap += m_reading.at(before + 1).gap;
            }
        }
        group.joint = gap;
        group.loose = isLoose(gap) && !isBreath(group);
        return before == group.first && isJoint(gap);
    }

    /// "four oh nine, double one six": the comma is where somebody draws breath.
    bool isBreath(const DigitGroup &group) const
    {
        qsizetype said = 0;
        for (auto before = m_open.crbegin(); before != m_open.crend(); ++before) {
            said += before->digits.size();
            if (before->loose)
                break;
        }
        return group.joint == u", " && group.spoken && m_open.last().spoken && said <= longestBreath;
    }

    /// One word among said digits is one of them that we do not know: another spelling, another tongue.
    bool bridges(DigitGroup &group)
    {
        if (m_open.size() < 2 || !group.spoken || !m_open.last().spoken
            || !m_open.at(m_open.size() - 2).spoken)
            return false;
        const qsizetype between = m_open.last().last + 1;
        if (between + 1 != group.first || m_reading.at(between).kind != Token::Kind::Word
            || m_reading.at(between).gap != u" " || m_reading.at(group.first).gap != u" "
            || m_vocabulary.has(Vocabulary::List::Ends, m_reading.at(between).text)
            || m_vocabulary.has(Vocabulary::List::Amounts, m_reading.at(between).text))
            return false;
        const TextSpan span = m_reading.at(between).span();
        m_open += DigitGroup{QStringLiteral("0"), {span}, between, between, QStringLiteral(" "), false, true};
        group.joint = QStringLiteral(" ");
        return true;
    }

    void close()
    {
        if (!m_open.isEmpty())
            m_runs += DigitRun(m_open);
        m_open.clear();
    }

    const Reading &m_reading;
    const Vocabulary &m_vocabulary;
    SpokenDigits m_spoken;
    QSet<qsizetype> m_names; ///< Tokens that name another number.
    QList<DigitGroup> m_open;
    QList<DigitRun> m_runs;
};

} // namespace

DigitRun::DigitRun(QList<DigitGroup> groups)
    : m_groups(std::move(groups))
{
    for (const DigitGroup &group : m_groups)
        m_digits += group.digits;
}

QList<qsizetype> DigitRun::lengths() const
{
    QList<qsizetype> lengths;
    for (const DigitGroup &group : m_groups)
        lengths += group.digits.size();
    return lengths;
}

bool DigitRun::isSpoken() const
{
    return std::any_of(
        m_groups.begin(), m_groups.end(), [](const DigitGroup &group) { return group.spoken; });
}

bool DigitRun::hasLooseJoints() const
{
    return std::any_of(
        m_groups.begin() + 1, m_groups.end(), [](const DigitGroup &group) { return group.loose; });
}

DigitRun DigitRun::part(qsizetype first, qsizetype count) const
{
    return DigitRun(m_groups.mid(first, count));
}

QList<DigitRun> DigitRun::parts() const
{
    QList<DigitRun> parts;
    qsizetype first = 0;
    for (qsizetype i = 1; i <= m_groups.size(); ++i) {
        if (i < m_groups.size() && !m_groups.at(i).loose)
            continue;
        parts += part(first, i - first);
        first = i;
    }
    return parts;
}

QList<DigitRun> digitRuns(const Reading &reading, const Vocabulary &vocabulary,
    const QList<Mention> &mentions, const QList<Mention> &apart)
{
    return Runs(reading, vocabulary, mentions, apart).all();
}

} // namespace alongside
