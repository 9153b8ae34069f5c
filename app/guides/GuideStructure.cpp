// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideStructure.h"

#include "guides/LiveSection.h"

namespace alongside {

namespace {

using enum Fields::Need;

template <typename Value>
std::optional<Value> choice(const Fields &fields, const QString &key, const QString &id)
{
    const std::optional<Value> value = fromId<Value>(id);
    if (!value && !id.isEmpty())
        fields.complain(key,
            QStringLiteral("\"%1\" is unknown; write one of: %2.")
                .arg(id.left(60), vocabulary<Value>().join(QLatin1String(", "))));
    return value;
}

template <typename Value>
QList<Value> choices(Fields &fields, const QString &key, Fields::Need need)
{
    QList<Value> values;
    for (const QString &id : fields.texts(key, need)) {
        if (const auto value = choice<Value>(fields, key, id))
            values += *value;
    }
    return values;
}

/// Adds each element whose id is good and new.
template <typename Element>
void addUnlessTwice(QList<Element> &elements, const Element &element, const Fields &fields)
{
    if (element.id.isEmpty())
        return;
    for (const Element &other : elements) {
        if (other.id == element.id)
            return fields.complain(
                QStringLiteral("id"), QStringLiteral("\"%1\" stands here twice.").arg(other.id));
    }
    elements += element;
}

KnownError knownError(Fields &fields)
{
    KnownError error;
    error.id = fields.id(QStringLiteral("id"), Must);
    error.question = fields.text(QStringLiteral("question"), May);
    const QString kind = QStringLiteral("kind");
    error.kind = choice<MessageKind>(fields, kind, fields.text(kind, May));
    fields.refuseOthers();
    return error;
}

QStringList pagePatterns(Fields &fields)
{
    const QString key = QStringLiteral("pages");
    QStringList patterns;
    for (const QString &pattern : fields.texts(key, May)) {
        // A test server is the one site without encryption.
        if (pattern.startsWith(u'/') || pattern.startsWith(QLatin1String("https://"))
            || pattern.startsWith(QLatin1String("http://127.0.0.1")))
            patterns += pattern;
        else
            fields.complain(key,
                QStringLiteral("\"%1\" must begin with / (practice form) or https:// (live page).")
                    .arg(pattern.left(60)));
    }
    return patterns;
}

Step step(Fields &fields)
{
    Step step;
    step.id = fields.id(QStringLiteral("id"), Must);
    step.pages = pagePatterns(fields);
    step.kinds = choices<PageRole>(fields, QStringLiteral("kinds"), May);
    step.questions = fields.texts(QStringLiteral("questions"), May);
    for (Fields &error : fields.maps(QStringLiteral("errors"), May))
        addUnlessTwice(step.errors, knownError(error), error);
    fields.refuseOthers();
    return step;
}

Way way(Fields &fields)
{
    Way way;
    way.id = fields.id(QStringLiteral("id"), Must);
    const QString kind = QStringLiteral("kind");
    way.kind = choice<WayKind>(fields, kind, fields.text(kind, Must)).value_or(WayKind::InPerson);
    const bool isLine = way.kind == WayKind::Telephone || way.kind == WayKind::Textphone;
    way.number = fields.text(QStringLiteral("number"), isLine ? Must : May);
    way.language = fields.text(QStringLiteral("language"), May);
    fields.refuseOthers();
    return way;
}

void readTimes(Fields &fields, Guide &guide)
{
    Fields minutes = fields.map(QStringLiteral("minutes"), Must);
    if (minutes.isMap()) {
        guide.minutesFrom = minutes.number(QStringLiteral("from"), 1, 600, Must);
        guide.minutesTo = minutes.number(QStringLiteral("to"), 1, 600, Must);
        if (guide.minutesTo < guide.minutesFrom)
            minutes.complain(QStringLiteral("to"), QStringLiteral("\"to\" must not be less than \"from\"."));
        minutes.refuseOthers();
    }
    Fields checked = fields.map(QStringLiteral("checked"), Must);
    if (checked.isMap()) {
        const QString date = checked.text(QStringLiteral("date"), Must);
        guide.checked = QDate::fromString(date, Qt::ISODate);
        if (!date.isEmpty() && !guide.checked.isValid())
            checked.complain(QStringLiteral("date"),
                QStringLiteral("Write the date as year-month-day, such as 2026-11-02."));
        guide.checkedBy = checked.id(QStringLiteral("by"), Must);
        checked.refuseOthers();
    }
}

} // namespace

Guide guideStructure(Fields &fields)
{
    Guide guide;
    guide.id = fields.id(QStringLiteral("guide"), Must);
    guide.languages = fields.texts(QStringLiteral("languages"), Must);
    guide.groups = choices<Group>(fields, QStringLiteral("groups"), Must);
    guide.practice = fields.id(QStringLiteral("practice"), May);
    guide.live = liveSection(fields);
    readTimes(fields, guide);
    guide.needs = fields.ids(QStringLiteral("need"), May);
    guide.words = fields.ids(QStringLiteral("words"), May);
    for (Fields &entry : fields.maps(QStringLiteral("steps"), Must))
        addUnlessTwice(guide.steps, step(entry), entry);
    for (Fields &entry : fields.maps(QStringLiteral("ways"), Must))
        addUnlessTwice(guide.ways, way(entry), entry);
    fields.refuseOthers();
    return guide;
}

} // namespace alongside
