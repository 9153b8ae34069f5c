// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages/ControlValues.h"

#include <QJsonArray>

namespace alongside {

ControlValues::ControlValues(const FormRun::Pairs &pairs)
{
    add(pairs);
}

void ControlValues::add(const FormRun::Pairs &pairs)
{
    for (const auto &[name, value] : pairs)
        m_values[name].append(value);
}

QString ControlValues::text(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

FormRun::Pairs ControlValues::pairs(const Component &component, const QJsonValue &answer)
{
    FormRun::Pairs made;
    const QStringList parts = controlParts(component.kind);
    for (const QString &part : parts)
        made.append({component.name + u'-' + part, text(answer.toObject().value(part))});
    if (!parts.isEmpty())
        return made;
    const QJsonArray several = answer.isArray() ? answer.toArray() : QJsonArray{answer};
    for (const QJsonValue &one : several) {
        if (!one.isNull() && !one.isUndefined() && !one.isObject())
            made.append({component.name, text(one)});
    }
    return made;
}

} // namespace alongside
