// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/FormText.h"

#include "practice/answers/Answer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString printedDate(const QJsonValue &answer, const PageWords &words, const QString &format)
{
    const QDate date = answerDate(answer);
    if (date.isValid())
        return FormText::printed(date, words, format);
    QStringList parts;
    for (const QString &part : {u"day"_s, u"month"_s, u"year"_s})
        parts.append(answerText(answer.toObject().value(part)));
    parts.removeAll(QString());
    return answer.isObject() ? parts.join(u' ') : answerText(answer);
}

QString printedParts(const Component &component, const QJsonObject &answer, const QString &separator)
{
    QStringList lines;
    for (const QString &part : controlParts(component.kind)) {
        const QString text = answerText(answer.value(part));
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines.join(separator);
}

QString printedChoice(const Component &component, const QJsonValue &answer)
{
    for (const ListItem &item : component.items) {
        if (sameAnswer(item.value, answer))
            return item.text;
    }
    return answerText(answer);
}

QString printedList(const Component &component, const QJsonArray &answer)
{
    QStringList lines;
    for (const QJsonValue part : answer)
        lines.append(printedChoice(component, part));
    return lines.join(u'\n');
}

} // namespace

QString FormText::printed(QDate day, const PageWords &words, const QString &format)
{
    return words.locale().toString(day, format);
}

QString FormText::printed(const Component &component, const QJsonValue &answer, const PageWords &words)
{
    if (!isAnswered(answer))
        return {};
    // The screen stands in a public place: even a made-up password is printed as services print it.
    if (component.autocomplete.endsWith(u"-password"))
        return QString(8, u'\u2022');
    switch (component.kind) {
    case ComponentKind::Date:
        return printedDate(answer, words, u"d MMMM yyyy"_s);
    case ComponentKind::MonthYear:
        return printedDate(answer, words, u"MMMM yyyy"_s);
    case ComponentKind::DateTime:
        if (!answer.isObject())
            return answerText(answer);
        return u"%1, %2:%3"_s.arg(printedDate(answer, words, u"d MMMM yyyy"_s),
            answerText(answer.toObject().value(u"hour"_s)),
            answerText(answer.toObject().value(u"minute"_s)).rightJustified(2, u'0'));
    case ComponentKind::Address:
        return printedParts(component, answer.toObject(), u"\n"_s);
    case ComponentKind::EastingNorthing:
    case ComponentKind::LatLong:
        return printedParts(component, answer.toObject(), u", "_s);
    case ComponentKind::Declaration:
        return answer.toBool() ? words(QT_TRANSLATE_NOOP("PracticePage", "Agreed")) : QString();
    case ComponentKind::Number:
        return component.prefix + answerText(answer)
            + (component.suffix.isEmpty() ? u""_s : u' ' + component.suffix);
    default:
        return answer.isArray() ? printedList(component, answer.toArray()) : printedChoice(component, answer);
    }
}

QString FormText::value(const QString &name) const
{
    for (const Page &page : m_form.pages) {
        for (const Component &component : page.components) {
            if (component.name.isEmpty()
                || (component.name != name && component.key != name
                    && page.section + u'.' + component.name != name))
                continue;
            const QJsonValue answer = m_answers.value(component.key);
            // Forms of the older generations choose values that read well in a sentence.
            const bool plain = m_form.generation != Form::Generation::V2 && answer.isString();
            return plain ? answerText(answer)
                         : printed(component, answer, m_form.words).replace(u'\n', u", "_s);
        }
    }
    return {};
}

QString FormText::filled(const QString &raw, Escape escape) const
{
    if (!raw.contains(u'{'))
        return raw;
    static const QRegularExpression code(
        u"\\{\\{-?\\s*([\\w.-]*)[^{}]*\\}\\}|\\{%-?\\s*if\\s+([\\w.-]+)\\s*-?%\\}|\\{%[^{}]*%\\}|\\{#[^{}]*#\\}"_s);
    QString result;
    qsizetype at = 0;
    auto matches = code.globalMatch(raw);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() < at)
            continue;
        result += QStringView(raw).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (match.hasCaptured(1)) {
            const QString text = value(match.captured(1));
            result += escape == Escape::Html ? text.toHtmlEscaped() : text;
        } else if (match.hasCaptured(2) && value(match.captured(2)).isEmpty()) {
            // What a condition guards is only shown when its name was answered.
            const qsizetype end = raw.indexOf(u"endif"_s, at);
            const qsizetype close = end < 0 ? -1 : raw.indexOf(u"%}"_s, end);
            at = close < 0 ? at : close + 2;
        }
    }
    result += QStringView(raw).mid(at);
    return result;
}

} // namespace alongside
