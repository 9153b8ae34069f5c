// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/Answer.h"
#include "practice/answers/AnswerPattern.h"
#include "practice/forms/ComponentReader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// Numbers stand in forms as numbers and as text; empty text is no limit.
std::optional<double> number(const QJsonObject &object, const QString &key)
{
    bool ok = false;
    const double value = answerText(object.value(key)).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<int> count(const QJsonObject &object, const QString &key)
{
    const std::optional<double> value = number(object, key);
    return value && std::abs(*value) <= 1e6 ? std::optional(int(*value)) : std::nullopt;
}

void readLengths(Rules &rules, const QJsonObject &options, const QJsonObject &schema)
{
    rules.minLength = count(schema, u"min"_s);
    rules.maxLength = count(schema, u"max"_s);
    rules.length = count(schema, u"length"_s);
    for (const QString &key : {u"maxlength"_s, u"maxLength"_s}) {
        if (const auto limit = count(schema, key))
            rules.maxLength = limit;
        if (const auto limit = count(options, key))
            rules.maxLength = limit;
    }
    rules.maxWords = count(options, u"maxWords"_s);
}

void readItems(Rules &rules, const QJsonObject &options, const QJsonObject &schema)
{
    rules.minItems = count(schema, u"min"_s);
    rules.maxItems = count(schema, u"max"_s);
    if (const auto exactly = count(schema, u"length"_s))
        rules.minItems = rules.maxItems = exactly;
    if (const auto files = count(options, u"minimumRequiredFiles"_s)) {
        rules.minItems = files;
        rules.required = *files > 0;
    }
    if (const auto files = count(options.value(u"dropzoneConfig"_s).toObject(), u"maxFiles"_s))
        rules.maxItems = files;
}

void readMessages(Rules &rules, const QJsonObject &options)
{
    rules.message = options.value(u"customValidationMessage"_s).toString();
    const QJsonObject messages = options.value(u"customValidationMessages"_s).toObject();
    for (auto message = messages.begin(); message != messages.end(); ++message)
        rules.messages.insert(message.key(), message.value().toString());
}

} // namespace

Rules readRules(ComponentKind kind, const QJsonObject &options, const QJsonObject &schema, QString *problem)
{
    Rules rules;
    rules.required = options.value(u"required"_s).toBool(schema.value(u"required"_s).toBool(true));
    if (kind == ComponentKind::Number) {
        rules.min = number(schema, u"min"_s) ? number(schema, u"min"_s) : number(options, u"min"_s);
        rules.max = number(schema, u"max"_s) ? number(schema, u"max"_s) : number(options, u"max"_s);
        rules.precision = count(schema, u"precision"_s);
    } else if (kind == ComponentKind::Checkboxes || kind == ComponentKind::Upload) {
        readItems(rules, options, schema);
    } else {
        readLengths(rules, options, schema);
    }
    rules.maxDaysInPast = count(options, u"maxDaysInPast"_s);
    rules.maxDaysInFuture = count(options, u"maxDaysInFuture"_s);
    readMessages(rules, options);
    const QString regex = schema.value(u"regex"_s).toString();
    const Result<QRegularExpression> pattern = answerPattern(regex);
    if (pattern)
        rules.regex = regex;
    else
        *problem = pattern.error().message;
    return rules;
}

} // namespace alongside
