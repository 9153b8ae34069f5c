// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/conditions/ConditionReader.h"

#include "practice/answers/Answer.h"
#include "practice/conditions/ConditionParser.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int deepestNesting = 32;

using Operator = Condition::Operator;

class Reader {
public:
    explicit Reader(const QHash<QString, QJsonValue> &listValues)
        : m_listValues(listValues)
    {
    }

    Condition group(const QJsonArray &entries, const QString &coordinator, int depth);
    const QString &error() const { return m_error; }

private:
    Condition entry(const QJsonObject &object, int depth);
    Condition test(const QJsonObject &object);
    void setOperator(Condition &test, const QString &words);
    void setValue(Condition &test, const QJsonValue &value, const QString &type);
    void setRelative(Condition &test, const QJsonObject &value);
    void fail(const QString &why)
    {
        if (m_error.isEmpty())
            m_error = why;
    }

    const QHash<QString, QJsonValue> &m_listValues;
    QString m_error;
};

/// Joins entries; each may say "and" or "or" before itself, and "and" binds closer.
Condition Reader::group(const QJsonArray &entries, const QString &coordinator, int depth)
{
    if (depth > deepestNesting)
        fail(u"it is nested deeper than %1 levels"_s.arg(deepestNesting));
    if (entries.isEmpty())
        fail(u"it is empty"_s);
    Condition alternatives{.node = Condition::Node::Or, .parts = {Condition{.node = Condition::Node::And}}};
    for (qsizetype i = 0; i < entries.size() && m_error.isEmpty(); ++i) {
        const QJsonObject object = entries.at(i).toObject();
        const QString joint = object.value(u"coordinator"_s).toString(coordinator);
        if (i > 0 && joint.compare(u"or", Qt::CaseInsensitive) == 0)
            alternatives.parts.append(Condition{.node = Condition::Node::And});
        alternatives.parts.last().parts.append(entry(object, depth));
    }
    return alternatives;
}

Condition Reader::entry(const QJsonObject &object, int depth)
{
    if (object.value(u"conditions"_s).isArray())
        return group(object.value(u"conditions"_s).toArray(), u"and"_s, depth + 1);
    if (object.value(u"items"_s).isArray())
        return group(
            object.value(u"items"_s).toArray(), object.value(u"coordinator"_s).toString(u"and"_s), depth + 1);
    for (const QString &key : {u"conditionName"_s, u"conditionId"_s}) {
        if (object.contains(key))
            return {.node = Condition::Node::Reference, .field = object.value(key).toString()};
    }
    return test(object);
}

Condition Reader::test(const QJsonObject &object)
{
    Condition test{.node = Condition::Node::Test};
    const QJsonValue field = object.value(u"field"_s);
    test.field = field.isObject() ? field.toObject().value(u"name"_s).toString() : field.toString();
    if (test.field.isEmpty())
        test.field = object.value(u"componentId"_s).toString();
    if (test.field.isEmpty())
        fail(u"a comparison names no component"_s);
    setOperator(test, object.value(u"operator"_s).toString().simplified().toLower());
    setValue(test, object.value(u"value"_s), object.value(u"type"_s).toString());
    return test;
}

void Reader::setOperator(Condition &test, const QString &words)
{
    static const QHash<QString, Operator> operators{
        {u"is"_s, Operator::Is},
        {u"is not"_s, Operator::IsNot},
        {u"contains"_s, Operator::Contains},
        {u"does not contain"_s, Operator::DoesNotContain},
        {u"is more than"_s, Operator::MoreThan},
        {u"is at least"_s, Operator::AtLeast},
        {u"is less than"_s, Operator::LessThan},
        {u"is at most"_s, Operator::AtMost},
        {u"is longer than"_s, Operator::MoreThan},
        {u"is shorter than"_s, Operator::LessThan},
        {u"has length"_s, Operator::Is},
        {u"is before"_s, Operator::LessThan},
        {u"is after"_s, Operator::MoreThan},
    };
    if (!operators.contains(words))
        fail(u"the operator \"%1\" is not known"_s.arg(words.left(40)));
    test.op = operators.value(words);
    test.ofLength = words.contains(u"longer") || words.contains(u"shorter") || words.contains(u"length");
}

void Reader::setValue(Condition &test, const QJsonValue &value, const QString &type)
{
    if (!value.isObject()) {
        test.value = value;
        return;
    }
    const QJsonObject object = value.toObject();
    const QString itemId = object.value(u"itemId"_s).toString();
    const QString inner = object.value(u"type"_s).toString();
    if (!itemId.isEmpty()) {
        if (!m_listValues.contains(itemId))
            fail(u"it names a list item that does not exist"_s);
        test.value = m_listValues.value(itemId);
    } else if (type.startsWith(u"Relative") || inner.startsWith(u"Relative")
        || object.contains(u"period"_s)) {
        setRelative(test, object);
    } else {
        setValue(test, object.value(u"value"_s).isObject() ? QJsonValue() : object.value(u"value"_s), inner);
    }
}

/// "is at least 5 days in the past" speaks of a distance; a test compares dates.
void Reader::setRelative(Condition &test, const QJsonObject &outer)
{
    const QJsonObject value = outer.value(u"value"_s).isObject() ? outer.value(u"value"_s).toObject() : outer;
    const QJsonValue period =
        value.contains(u"period"_s) ? value.value(u"period"_s) : value.value(u"timePeriod"_s);
    const double count = answerText(period).toDouble();
    const bool past = value.value(u"direction"_s).toString(u"in the past"_s).contains(u"past");
    test.right = Condition::Right::Ago;
    test.value = past ? count : -count;
    test.unit =
        value.contains(u"unit"_s) ? value.value(u"unit"_s).toString() : value.value(u"timeUnit"_s).toString();
    if (past) {
        static const QHash<Operator, Operator> turned{{Operator::AtLeast, Operator::AtMost},
            {Operator::AtMost, Operator::AtLeast}, {Operator::MoreThan, Operator::LessThan},
            {Operator::LessThan, Operator::MoreThan}};
        test.op = turned.value(test.op, test.op);
    }
}

} // namespace

Result<Condition> readCondition(const QJsonObject &entry, const QHash<QString, QJsonValue> &listValues)
{
    QJsonValue value = entry.value(u"value"_s);
    if (value.isString())
        return parseCondition(value.toString());
    if (value.isBool())
        return Condition{.value = value};
    QJsonObject body = value.isObject() ? value.toObject() : entry;
    const bool items = body.value(u"items"_s).isArray();
    Reader reader(listValues);
    const Condition condition = reader.group(body.value(items ? u"items"_s : u"conditions"_s).toArray(),
        body.value(u"coordinator"_s).toString(u"and"_s), 0);
    if (!reader.error().isEmpty())
        return Error{reader.error()};
    return condition;
}

} // namespace alongside
