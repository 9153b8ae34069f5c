// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/Likeness.h"

#include "guides/PlainText.h"
#include "guides/Wildcard.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype longest = 1000; ///< UTF-16 units that are compared.
constexpr qsizetype mostWords = 30; ///< Words that are compared.
constexpr qsizetype longWord = 6; ///< Letters from which on a word counts in full.
constexpr qsizetype stem = 5; ///< Letters in which alike words begin alike.
constexpr double alikeWord = 0.8;

/// Without what a page adds to the same words: "Error:" before, "(optional)" after them.
QString bare(QStringView text)
{
    static const QRegularExpression before(
        QStringLiteral("^\\s*(error|gwall)\\s*:\\s*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(
        QStringLiteral("[\\s(\\[,\\x{2013}\\x{2014}-]+(optional|required|mandatory|dewisol|gofynnol)"
                       "\\s*[)\\]]?[\\s:.*]*$"),
        QRegularExpression::CaseInsensitiveOption);
    QString left = text.left(longest).toString();
    return left.remove(before).remove(after).replace(u'&', QLatin1String(" and "));
}

double weight(const QString &word)
{
    return double(std::min(word.size(), longWord)) / longWord;
}

double weight(const QStringList &words)
{
    double sum = 0;
    for (const QString &word : words)
        sum += weight(word);
    return sum;
}

double alike(const QString &one, const QString &other)
{
    if (one == other)
        return 1;
    return one.size() >= stem && other.size() >= stem && one.left(stem) == other.left(stem) ? alikeWord : 0;
}

/// How much of the words stands among others, which are used up.
double shared(const QStringList &words, QStringList others)
{
    double sum = 0;
    for (const QString &word : words) {
        qsizetype best = -1;
        for (qsizetype i = 0; i < others.size(); ++i) {
            if (alike(word, others[i]) > (best < 0 ? 0 : alike(word, others[best])))
                best = i;
        }
        if (best < 0)
            continue;
        sum += alike(word, others[best]) * weight(word);
        others.removeAt(best);
    }
    return sum;
}

} // namespace

QString plainAddress(const QString &address)
{
    static const QRegularExpression session(QStringLiteral(";[^/]*"));
    static const QRegularExpression slashes(QStringLiteral("/{2,}"));
    const qsizetype host = address.indexOf(QLatin1String("://"));
    if (host < 0)
        return address;
    const QString scheme = address.left(host).toLower();
    const qsizetype path = address.indexOf(u'/', host + 3);
    QString site = address.mid(host + 3, path < 0 ? -1 : path - host - 3).toLower();
    if (site.startsWith(QLatin1String("www.")))
        site.remove(0, 4);
    const QString port = scheme == u"http" ? QStringLiteral(":80") : QStringLiteral(":443");
    if (site.endsWith(port))
        site.chop(port.size());
    QString rest = path < 0 ? QString() : address.mid(path);
    rest.remove(session).replace(slashes, QStringLiteral("/"));
    if (rest.endsWith(u'/'))
        rest.chop(1);
    return scheme + QLatin1String("://") + site + rest;
}

ComparedText ComparedText::ofPage(QStringView text)
{
    ComparedText made;
    const QString folded = foldedText(bare(text));
    made.m_words = folded.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    made.m_flat = QString(folded).remove(u' ');
    return made;
}

ComparedText ComparedText::recorded(QStringView pattern)
{
    // Parts are folded one by one: what * stands for may end in the middle of a word, as in "*'s income".
    ComparedText made;
    QStringList parts;
    for (const QString &part : bare(pattern).split(u'*')) {
        const QString folded = foldedText(part);
        made.m_words += folded.split(u' ', Qt::SkipEmptyParts);
        parts += QString(folded).remove(u' ');
    }
    made.m_words = made.m_words.mid(0, mostWords);
    made.m_flat = parts.join(u'*');
    made.m_isOpen = parts.size() > 1;
    return made;
}

bool ComparedText::says(const ComparedText &recorded) const
{
    return matchesWildcard(recorded.m_flat, m_flat);
}

double ComparedText::likeness(const ComparedText &recorded) const
{
    if (m_words.isEmpty() || recorded.m_words.isEmpty())
        return 0;
    const double whole = weight(recorded.m_words);
    const double both = shared(recorded.m_words, m_words);
    return recorded.m_isOpen ? both / whole : 2 * both / (weight(m_words) + whole);
}

} // namespace alongside
