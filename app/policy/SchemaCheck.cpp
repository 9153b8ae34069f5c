// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/SchemaCheck.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>

namespace alongside {

namespace {

/// The steps from the root to a value: names of properties and numbers of items.
using Place = QStringList;

Place placeOf(const valijson::ValidationResults::Error &error)
{
    Place place;
    for (const std::string &part : error.context) { // "<root>", then ["name"] or [3]
        QString step = QString::fromStdString(part);
        if (step == u"<root>")
            continue;
        step.remove(QRegularExpression(QStringLiteral("^\\[\"?|\"?\\]$")));
        place.append(step);
    }
    return place;
}

QString pointerOf(const Place &place)
{
    QString pointer;
    for (QString step : place)
        pointer += u'/' + step.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return pointer;
}

QJsonObject schemaAt(const QJsonObject &root, const Place &place)
{
    QJsonObject schema = root;
    for (const QString &step : place) {
        const QJsonValue items = schema.value(u"items");
        schema = items.isObject() ? items.toObject() : schema.value(u"properties")[step].toObject();
    }
    return schema;
}

QString quoted(const Place &place)
{
    return place.isEmpty() ? QStringLiteral("The file") : u'"' + place.join(u'/') + u'"';
}

/// Valijson also says of every object around a mistake that it does not fit; that helps nobody.
bool isEcho(const QString &said)
{
    static const QRegularExpression echo(QStringLiteral(
        "^Failed to validate (item #|against schema associated with property|against additional)"));
    return echo.match(said).hasMatch();
}

QString lastQuoted(const QString &said)
{
    static const QRegularExpression name(QStringLiteral("'([^']*)'\\.?$"));
    return name.match(said).captured(1);
}

SchemaCheck::Mistake explain(const QJsonObject &root, Place place, const QString &said)
{
    const auto mistake = [&](const Place &described, const QString &what) {
        const QString wanted = schemaAt(root, described).value(u"description").toString();
        return SchemaCheck::Mistake{pointerOf(place), wanted.isEmpty() ? what : what + u' ' + wanted};
    };

    if (said.startsWith(u"Missing required property")) {
        const Place missing = place + Place{lastQuoted(said)};
        return mistake(missing, QStringLiteral("%1 is missing.").arg(quoted(missing)));
    }
    if (said.startsWith(u"Object contains a property")) {
        const QStringList known = schemaAt(root, place).value(u"properties").toObject().keys();
        place.append(lastQuoted(said));
        return {pointerOf(place),
            QStringLiteral("%1 is not known here; known are: %2.")
                .arg(quoted(place), known.join(QLatin1String(", ")))};
    }
    if (said.startsWith(u"Value type not permitted"))
        return mistake(place, QStringLiteral("%1 is of the wrong kind.").arg(quoted(place)));
    return mistake(place, QStringLiteral("%1 does not fit.").arg(quoted(place)));
}

} // namespace

SchemaCheck::SchemaCheck(QJsonObject schema)
    : m_schema(std::move(schema))
{
}

QList<SchemaCheck::Mistake> SchemaCheck::mistakes(const QJsonValue &document) const
{
    try {
        const QJsonValue schemaValue(m_schema);
        valijson::Schema schema;
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), schema);

        valijson::ValidationResults results;
        valijson::Validator().validate(schema, valijson::adapters::QtJsonAdapter(document), &results);
        QList<Mistake> mistakes;
        for (const valijson::ValidationResults::Error &error : results) {
            const QString said = QString::fromStdString(error.description);
            if (!isEcho(said))
                mistakes.append(explain(m_schema, placeOf(error), said));
        }
        return mistakes;
    } catch (const std::exception &problem) {
        return {{QString(),
            QStringLiteral("The schema cannot be used (%1).").arg(QLatin1String(problem.what()))}};
    }
}

} // namespace alongside
