// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/AnswerPattern.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype longestPattern = 5'000;
constexpr qsizetype longestText = 2'000;

/// What PCRE2 writes otherwise than JavaScript.
QString translated(QString regex)
{
    static const QRegularExpression slashes(
        u"^/(.*)/([a-z]*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = slashes.match(regex); match.hasMatch()) {
        regex = match.captured(1);
        if (match.captured(2).contains(u'i'))
            regex.prepend(u"(?i)");
    }
    static const QRegularExpression unicode(u"\\\\u(?:\\{([0-9A-Fa-f]+)\\}|([0-9A-Fa-f]{4}))"_s);
    regex.replace(unicode, u"\\x{\\1\\2}"_s);
    regex.replace(u"[^]"_s, u"[\\s\\S]"_s);
    return regex;
}

} // namespace

Result<QRegularExpression> answerPattern(const QString &regex)
{
    if (regex.size() > longestPattern)
        return Error{u"it is longer than %1 characters"_s.arg(longestPattern)};
    if (regex.startsWith(u"(*"))
        return Error{u"it starts with a command to the matcher"_s};
    QRegularExpression pattern(u"(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=2000)"_s + translated(regex));
    if (!pattern.isValid())
        return Error{pattern.errorString()};
    return pattern;
}

bool mayMatch(const QString &regex, const QString &text)
{
    if (regex.isEmpty() || text.size() > longestText)
        return true;
    const Result<QRegularExpression> pattern = answerPattern(regex);
    if (!pattern)
        return true;
    const QRegularExpressionMatch match = pattern->match(text);
    return match.hasMatch() || !match.isValid();
}

} // namespace alongside
