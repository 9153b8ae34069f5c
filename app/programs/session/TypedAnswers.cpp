// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/TypedAnswers.h"

#include <QJsonArray>
#include <QSet>

namespace alongside {

namespace {

void collectChoices(const QList<Component> &components, QSet<QString> &choices)
{
    for (const Component &component : components) {
        for (const ListItem &item : component.items) {
            choices.insert(item.value.toVariant().toString());
            collectChoices(item.reveals, choices);
        }
        collectChoices(component.children, choices);
    }
}

void collect(const QJsonValue &value, const QSet<QString> &choices, QStringList &typed)
{
    const QString text = value.toVariant().toString();
    if ((value.isString() || value.isDouble()) && !choices.contains(text))
        typed.append(text);
    for (const QJsonValue each : value.toArray())
        collect(each, choices, typed);
    for (const QJsonValue each : value.toObject())
        collect(each, choices, typed);
}

} // namespace

QStringList typedAnswers(const Form &form, const QJsonObject &answers)
{
    QSet<QString> choices;
    for (const Page &page : form.pages)
        collectChoices(page.components, choices);
    QStringList typed;
    collect(answers, choices, typed);
    return typed;
}

} // namespace alongside
