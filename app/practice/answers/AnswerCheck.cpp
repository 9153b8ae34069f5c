// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/AnswerCheck.h"

#include "practice/answers/Answer.h"
#include "practice/answers/AnswerPattern.h"
#include "practice/answers/AnswerWords.h"
#include "practice/answers/TextShape.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// More decimal places than allowed, allowing for how doubles are stored.
bool isFinerThan(double value, int places)
{
    const double scaled = value * std::pow(10.0, std::clamp(places, 0, 12));
    return std::abs(scaled - std::round(scaled)) > 1e-6;
}

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

QString shapeMessage(const TextShape &shape, const QString &start, const PageWords &words)
{
    const QString message = words(shape.message);
    return message.contains(u"%1") ? message.arg(start) : message;
}

} // namespace

AnswerCheck::AnswerCheck(const Component &component, QString title, QDate today, PageWords words)
    : m_component(component)
    , m_title(std::move(title))
    , m_today(today)
    , m_words(std::move(words))
{
}

QList<Problem> AnswerCheck::problem(const QStringList &rules, const QString &ours, const QString &part) const
{
    QString message = m_component.rules.message;
    for (const QString &rule : rules) {
        if (message.isEmpty() || m_component.rules.messages.contains(rule))
            message = m_component.rules.messages.value(rule, message);
        if (!message.isEmpty())
            break;
    }
    const QString control = part.isEmpty() ? m_component.name : m_component.name + u'-' + part;
    return {{m_component.name, control, message.isEmpty() ? ours : message}};
}

QList<Problem> AnswerCheck::missing() const
{
    return problem({u"any.required"_s, u"string.empty"_s, u"number.base"_s, u"date.base"_s},
        missingMessage(m_component, m_title, m_words), controlParts(m_component.kind).value(0));
}

QList<Problem> AnswerCheck::problems(const QJsonValue &answer) const
{
    const ComponentKind kind = m_component.kind;
    if (!isQuestion(kind) || kind == ComponentKind::Payment || kind == ComponentKind::MultiInput)
        return {};
    const bool refused = kind == ComponentKind::Declaration && !answer.toBool();
    if (!isAnswered(answer) || refused)
        return m_component.rules.required ? missing() : QList<Problem>{};
    switch (kind) {
    case ComponentKind::Number:
        return checkNumber(answer);
    case ComponentKind::Checkboxes:
    case ComponentKind::Upload:
        return checkList(answer);
    case ComponentKind::YesNo:
    case ComponentKind::Radios:
    case ComponentKind::Select:
    case ComponentKind::Autocomplete:
        return checkChoice(answer);
    case ComponentKind::Date:
    case ComponentKind::MonthYear:
    case ComponentKind::DateTime:
        return checkDate(answer);
    case ComponentKind::Address:
        return checkParts(answer);
    case ComponentKind::EastingNorthing:
    case ComponentKind::LatLong:
        return checkPlace(answer);
    case ComponentKind::Declaration:
    case ComponentKind::Geospatial:
        return {};
    default:
        return checkText(answerText(answer));
    }
}

QList<Problem> AnswerCheck::checkText(const QString &text) const
{
    const Rules &rules = m_component.rules;
    const QString start = startOf(m_title);
    if (rules.maxLength && text.size() > *rules.maxLength)
        return problem({u"string.max"_s},
            m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be %2 characters or fewer"))
                .arg(start)
                .arg(*rules.maxLength));
    if (rules.minLength && text.size() < *rules.minLength)
        return problem({u"string.min"_s},
            m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be %2 characters or more"))
                .arg(start)
                .arg(*rules.minLength));
    if (rules.length && text.size() != *rules.length)
        return problem({u"string.length"_s},
            m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be %2 characters"))
                .arg(start)
                .arg(*rules.length));
    const qsizetype words = text.simplified().split(u' ', Qt::SkipEmptyParts).size();
    if (rules.maxWords && words > *rules.maxWords)
        return problem({u"string.maxWords"_s},
            m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be %2 words or fewer"))
                .arg(start)
                .arg(*rules.maxWords));
    const TextShape shape = textShape(m_component.kind);
    if (!mayMatch(shape.pattern, text))
        return problem({u"string.email"_s, u"string.pattern.base"_s, u"string.uri"_s, u"string.regex.base"_s},
            shapeMessage(shape, start, m_words));
    if (!mayMatch(rules.regex, text))
        return problem({u"string.pattern.base"_s, u"string.regex.base"_s, u"string.email"_s},
            m_component.kind == ComponentKind::Email || m_component.kind == ComponentKind::Telephone
                ? shapeMessage(shape, start, m_words)
                : m_words(QT_TRANSLATE_NOOP("PracticePage", "Enter %1 in the correct format"))
                      .arg(subjectOf(m_title)));
    return {};
}

QList<Problem> AnswerCheck::checkNumber(const QJsonValue &answer) const
{
    const Rules &rules = m_component.rules;
    const QString start = startOf(m_title);
    bool ok = false;
    const double value = answerText(answer).toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return problem({u"number.base"_s, u"any.required"_s},
            m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be a number")).arg(start));
    if (rules.precision && isFinerThan(value, *rules.precision))
        return *rules.precision <= 0
            ? problem({u"number.integer"_s, u"number.precision"_s},
                m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be a whole number")).arg(start))
            : problem({u"number.precision"_s},
                m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must have %2 or fewer decimal places"))
                    .arg(start)
                    .arg(*rules.precision));
    if (rules.min && value < *rules.min)
        return problem({u"number.min"_s},
            m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be %2 or more"))
                .arg(start, number(*rules.min)));
    if (rules.max && value > *rules.max)
        return problem({u"number.max"_s},
            m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 must be %2 or less"))
                .arg(start, number(*rules.max)));
    return {};
}

bool AnswerCheck::isChoosable(const QJsonValue &value) const
{
    return std::any_of(m_component.items.begin(), m_component.items.end(),
        [&value](const ListItem &item) { return sameAnswer(item.value, value); });
}

QList<Problem> AnswerCheck::checkChoice(const QJsonValue &answer) const
{
    if (isChoosable(answer))
        return {};
    return problem(
        {u"any.only"_s, u"any.required"_s, u"string.empty"_s}, missingMessage(m_component, m_title, m_words));
}

QList<Problem> AnswerCheck::checkList(const QJsonValue &answer) const
{
    const Rules &rules = m_component.rules;
    const QJsonArray list = answer.isArray() ? answer.toArray() : QJsonArray{answer};
    if (isChoice(m_component.kind)) {
        for (const QJsonValue value : list) {
            if (!isChoosable(value))
                return problem(
                    {u"any.only"_s, u"any.required"_s}, missingMessage(m_component, m_title, m_words));
        }
    }
    const bool files = m_component.kind == ComponentKind::Upload;
    if (rules.minItems && list.size() < *rules.minItems)
        return problem({u"array.min"_s},
            (files ? m_words(QT_TRANSLATE_NOOP("PracticePage", "Choose %1 files or more"))
                   : m_words(QT_TRANSLATE_NOOP("PracticePage", "Select %1 or more")))
                .arg(*rules.minItems));
    if (rules.maxItems && list.size() > *rules.maxItems)
        return problem({u"array.max"_s},
            (files ? m_words(QT_TRANSLATE_NOOP("PracticePage", "Choose no more than %1 files"))
                   : m_words(QT_TRANSLATE_NOOP("PracticePage", "Select no more than %1")))
                .arg(*rules.maxItems));
    return {};
}

} // namespace alongside
