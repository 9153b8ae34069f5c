// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/FactsLine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QJsonObject object(const PageQuestion &question)
{
    QJsonArray options;
    for (const PageText &option : question.options)
        options.append(option.forScreen());
    return {{u"key"_s, question.key.forScreen()}, {u"label"_s, question.label.forScreen()},
        {u"hint"_s, question.hint.forScreen()}, {u"kind"_s, idOf(question.kind)},
        {u"autocomplete"_s, question.autocomplete}, {u"required"_s, question.required},
        {u"state"_s, idOf(question.state)}, {u"error"_s, question.error.forScreen()},
        {u"options"_s, options}};
}

} // namespace

QByteArray factsLine(const PageFacts &facts)
{
    QJsonArray questions;
    for (const PageQuestion &question : facts.questions)
        questions.append(object(question));
    QJsonArray errors;
    for (const PageError &error : facts.errors)
        errors.append(QJsonObject{{u"text"_s, error.text.forScreen()}, {u"key"_s, error.key.forScreen()}});
    const QJsonObject page{{u"address"_s, facts.address.forScreen()}, {u"title"_s, facts.title.forScreen()},
        {u"heading"_s, facts.heading.forScreen()}, {u"language"_s, facts.language},
        {u"kind"_s, idOf(facts.kind)}, {u"questions"_s, questions}, {u"errors"_s, errors},
        {u"focus"_s, facts.focus.forScreen()}};
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

} // namespace alongside
