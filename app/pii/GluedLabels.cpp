// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/GluedLabels.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype leastDigits = 4;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype endOf(const QString &text, qsizetype from, bool digits)
{
    while (from < text.size() && isDigit(text.at(from)) == digits)
        ++from;
    return from;
}

} // namespace

GluedLabels::GluedLabels(const Vocabulary &vocabulary)
    : m_vocabulary(vocabulary)
{
}

Reading GluedLabels::read(const QString &note) const
{
    Reading reading(note);
    for (qsizetype i = 0; i < reading.count(); ++i) {
        if (reading.at(i).kind != Token::Kind::Mixed)
            continue;
        if (const qsizetype cut = cutOf(reading.at(i).text); cut > 0)
            reading.part(i, cut);
    }
    return reading;
}

/// Where a label ends or begins that stands against digits; 0 where there is none. A National Insurance
/// number and an IBAN begin with letters of their own.
qsizetype GluedLabels::cutOf(const QString &text) const
{
    static const QRegularExpression lettered(
        u"^(iban)[a-z]{2}[0-9]{2}|^(nino|nin|ni)(?!no[0-9])[a-z]{2}[0-9]{6}[a-d]?$"_s);
    if (const auto match = lettered.match(text); match.hasMatch())
        return match.capturedLength(match.lastCapturedIndex());
    const qsizetype start = isDigit(text.at(0)) ? endOf(text, 0, true) : 0;
    const qsizetype end = endOf(text, start, false);
    if (endOf(text, end, true) - end < leastDigits || (start > 0 && start < leastDigits)
        || !m_vocabulary.has(Vocabulary::List::Glued, text.mid(start, end - start)))
        return 0;
    return start > 0 ? start : end;
}

} // namespace alongside
