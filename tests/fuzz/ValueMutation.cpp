// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueMutation.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

/// Kinds that are read character by character, so that they may be taken apart.
bool isNumber(const QString &kind)
{
    static const QStringList whole{QStringLiteral("password"), QStringLiteral("address"),
        QStringLiteral("date-of-birth"), QStringLiteral("email"), QStringLiteral("typed")};
    return !whole.contains(kind);
}

bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// A value in words is left as it is, but for its capitals and what nobody sees.
bool isWritten(const QString &text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    static const QRegularExpression word(QStringLiteral("[a-z]{3}|(^|[^A-Za-z])[A-Z][a-z]"));
    return digits >= 4 && isLatin(text) && !word.match(text).hasMatch();
}

} // namespace

ValueMutation::ValueMutation(quint32 number)
    : m_random(number)
{
}

int ValueMutation::below(int limit)
{
    return int(m_random() % quint32(limit));
}

CorpusLine ValueMutation::make(const CorpusLine &line)
{
    CorpusLine other{line.language, {}, {}};
    QList<CorpusLine::Value> values = line.values;
    std::sort(
        values.begin(), values.end(), [](const auto &one, const auto &two) { return one.start < two.start; });
    qsizetype at = 0;
    for (const CorpusLine::Value &value : values) {
        if (value.start < at) // inside the one before
            continue;
        other.text += line.text.mid(at, value.start - at);
        const QString text = changed(value, line.text.mid(value.start, value.length));
        other.values += CorpusLine::Value{value.kind, other.text.size(), text.size()};
        other.text += text;
        at = value.start + value.length;
    }
    other.text += line.text.mid(at);
    return other;
}

QString ValueMutation::changed(const CorpusLine::Value &value, QString text)
{
    const bool number = isNumber(value.kind) && isWritten(text);
    for (int times = 1 + below(2); times > 0; --times) {
        switch (below(5)) {
        case 0:
            text = number ? spaced(text) : text;
            break;
        case 1:
            text = number ? withLookAlikes(text) : text;
            break;
        case 2:
            text = withUnseen(text);
            break;
        case 3:
            text = inOtherCapitals(text);
            break;
        default:
            text = number ? inOtherDigits(text) : text;
        }
    }
    return text;
}

/// One mark between some of the characters, or between all.
QString ValueMutation::spaced(const QString &text)
{
    static const QStringList marks{QStringLiteral(" "), QStringLiteral("-"), QStringLiteral("."),
        QStringLiteral("\u00a0"), QStringLiteral("  "), QStringLiteral("/"), QStringLiteral(" - "),
        QStringLiteral("\u2013"), QStringLiteral("_")};
    const QString mark = marks.at(below(int(marks.size())));
    const int step = 1 + below(4);
    QString spaced;
    int since = 0;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber())
            continue;
        if (since == step) {
            spaced += mark;
            since = 0;
        }
        spaced += c;
        ++since;
    }
    return spaced;
}

/// Fewer than a third of the digits.
QString ValueMutation::withLookAlikes(QString text)
{
    static const QHash<QChar, QString> twins{{u'0', QStringLiteral("Oo")}, {u'1', QStringLiteral("lI")},
        {u'5', QStringLiteral("S")}, {u'8', QStringLiteral("B")}};
    auto left = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) / 3;
    for (QChar &c : text) {
        const QString twin = twins.value(c);
        if (twin.isEmpty() || left == 0 || below(2))
            continue;
        c = twin.at(below(int(twin.size())));
        --left;
    }
    return text;
}

QString ValueMutation::withUnseen(const QString &text)
{
    static const QString unseen = QStringLiteral("\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e");
    QString other;
    for (const QChar c : text) {
        other += c;
        if (below(3) == 0)
            other += unseen.at(below(int(unseen.size())));
    }
    return other;
}

QString ValueMutation::inOtherCapitals(QString text)
{
    const int how = below(3);
    for (QChar &c : text)
        c = how == 0 || (how == 2 && below(2)) ? c.toLower() : c.toUpper();
    return text;
}

QString ValueMutation::inOtherDigits(QString text)
{
    static const QString zeros = QStringLiteral("\uff10\u0660\u06f0\u09e6\u0a66");
    const char16_t zero = zeros.at(below(int(zeros.size()))).unicode();
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(char16_t(zero + c.unicode() - u'0'));
    }
    return text;
}

} // namespace alongside
