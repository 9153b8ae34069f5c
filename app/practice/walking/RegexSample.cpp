// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/walking/RegexSample.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype longest = 2'000;
constexpr int deepest = 24;

class Sampler {
public:
    Sampler(const QString &regex, int choice)
        : m_regex(regex)
        , m_choice(choice)
    {
    }

    QString sample()
    {
        const QString text = alternatives(0);
        return m_failed || m_at < m_regex.size() ? QString() : text;
    }

private:
    QChar peek() const { return m_at < m_regex.size() ? m_regex.at(m_at) : QChar(); }
    bool take(QChar c)
    {
        if (peek() != c || m_at >= m_regex.size())
            return false;
        ++m_at;
        return true;
    }

    QString alternatives(int depth);
    QString sequence(int depth);
    QString atom(int depth);
    QString group(int depth);
    QString escaped();
    QString charClass();
    int count();

    const QString &m_regex;
    int m_choice;
    qsizetype m_at = 0;
    bool m_failed = false;
};

QString Sampler::alternatives(int depth)
{
    if (depth > deepest) {
        m_failed = true;
        return {};
    }
    QStringList all{sequence(depth)};
    while (!m_failed && take(u'|'))
        all.append(sequence(depth));
    return all.at(m_choice % all.size());
}

QString Sampler::sequence(int depth)
{
    QString text;
    while (!m_failed && m_at < m_regex.size() && peek() != u'|' && peek() != u')') {
        const QString one = atom(depth);
        const int times = count();
        if (text.size() + one.size() * qsizetype(times) > longest)
            m_failed = true;
        else
            text += one.repeated(times);
    }
    return text;
}

QString Sampler::atom(int depth)
{
    const QChar c = peek();
    ++m_at;
    switch (c.unicode()) {
    case u'^':
    case u'$':
        return {};
    case u'.':
        return u"a"_s;
    case u'(':
        return group(depth);
    case u'[':
        return charClass();
    case u'\\':
        return escaped();
    default:
        return c;
    }
}

QString Sampler::group(int depth)
{
    bool ahead = false;
    if (take(u'?')) {
        if (take(u'=') || take(u'!'))
            ahead = true;
        else if (take(u'<')) {
            if (peek() == u'=' || peek() == u'!')
                ahead = true;
            while (!ahead && m_at < m_regex.size() && !take(u'>'))
                ++m_at;
        } else {
            while (m_at < m_regex.size() && peek() != u')' && !take(u':'))
                ++m_at;
        }
    }
    const QString inner = alternatives(depth + 1);
    if (!take(u')'))
        m_failed = true;
    return ahead ? QString() : inner;
}

QString Sampler::escaped()
{
    const QChar c = peek();
    ++m_at;
    switch (c.unicode()) {
    case u'd':
        return QString::number(2 + m_choice % 7);
    case u'w':
        return u"a"_s;
    case u's':
        return u" "_s;
    case u'D':
    case u'S':
        return u"A"_s;
    case u'W':
        return u"-"_s;
    case u'b':
    case u'B':
        return {};
    default:
        if (c.isDigit() || c == u'p' || c == u'k')
            m_failed = true;
        return c;
    }
}

QString Sampler::charClass()
{
    const bool negated = take(u'^');
    QString members;
    while (!m_failed && m_at < m_regex.size() && (peek() != u']' || members.isEmpty())) {
        const QChar c = peek();
        ++m_at;
        members += c == u'\\' ? escaped() : QString(c);
        // Of a range, its first member stands for all.
        if (peek() == u'-' && m_at + 1 < m_regex.size() && m_regex.at(m_at + 1) != u']') {
            m_at += m_regex.at(m_at + 1) == u'\\' ? 3 : 2;
        }
    }
    if (!take(u']'))
        m_failed = true;
    if (!negated)
        return members.isEmpty() ? QString() : QString(members.at(m_choice % members.size()));
    for (const QChar c : u"aA1 -"_s) {
        if (!members.contains(c))
            return c;
    }
    return u"z"_s;
}

int Sampler::count()
{
    int least = 1;
    int most = 1;
    if (take(u'?'))
        least = 0;
    else if (take(u'*'))
        least = 0, most = 2;
    else if (take(u'+'))
        most = 3;
    else if (peek() == u'{') {
        const qsizetype end = m_regex.indexOf(u'}', m_at);
        const QStringList numbers = m_regex.mid(m_at + 1, end - m_at - 1).split(u',');
        m_at = end < 0 ? m_regex.size() : end + 1;
        least = numbers.value(0).toInt();
        most = numbers.size() < 2 ? least : numbers.at(1).isEmpty() ? least + 1 : numbers.at(1).toInt();
    }
    take(u'?');
    return std::clamp(least + (m_choice % 3) * (most > least ? 1 : 0), 0, 1'000);
}

} // namespace

QString regexSample(const QString &regex, int choice)
{
    return regex.size() > longest ? QString() : Sampler(regex, choice).sample();
}

} // namespace alongside
