// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/ComponentReader.h"

#include "practice/answers/Answer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int mostComponents = 5'000;
constexpr int deepestReveal = 4;

using Severity = Finding::Severity;

/// A text may stand by itself or, with an id for translators, as {"text": ""}.
QString words(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(u"text"_s).toString() : answerText(value);
}

QList<ListItem> yesAndNo(const PageWords &words)
{
    return {{.text = words(QT_TRANSLATE_NOOP("PracticePage", "Yes")), .value = true},
        {.text = words(QT_TRANSLATE_NOOP("PracticePage", "No")), .value = false}};
}

} // namespace

ComponentReader::ComponentReader(
    const QJsonArray &lists, const Document &document, const PageWords &words, QList<Finding> &findings)
    : m_document(document)
    , m_words(words)
    , m_findings(findings)
{
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const QJsonObject list = lists.at(i).toObject();
        const QJsonArray entries = list.value(u"items"_s).toArray();
        for (const QString &key : {list.value(u"name"_s).toString(), list.value(u"id"_s).toString()}) {
            if (!key.isEmpty())
                m_lists.insert(key, {entries, u"/lists/%1/items"_s.arg(i)});
        }
        for (const QJsonValue item : entries) {
            const QJsonObject object = item.toObject();
            m_listValues.insert(object.value(u"id"_s).toString(), object.value(u"value"_s));
        }
    }
}

void ComponentReader::note(Severity severity, const Component &component, const QString &message)
{
    m_findings.append({.severity = severity,
        .line = component.line,
        .page = m_page,
        .component = component.name,
        .message = message});
}

QList<Component> ComponentReader::read(const QJsonArray &array, const QString &page, const QString &pointer)
{
    m_page = page;
    return components(array, pointer, 0);
}

QList<Component> ComponentReader::components(const QJsonArray &array, const QString &pointer, int depth)
{
    QList<Component> result;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = pointer + u'/' + QString::number(i);
        const Component nameless{.line = m_document.line(place)};
        if (++m_count > mostComponents) {
            if (m_count == mostComponents + 1)
                note(Severity::Error, nameless,
                    u"The form has more than %1 components; the rest is left out."_s.arg(mostComponents));
            break;
        }
        if (array.at(i).isObject())
            result.append(component(array.at(i).toObject(), place, depth));
        else
            note(Severity::Warning, nameless,
                u"Something that is not a component stands among the components."_s);
    }
    return result;
}

Component ComponentReader::component(const QJsonObject &object, const QString &pointer, int depth)
{
    const QJsonObject options = object.value(u"options"_s).toObject();
    Component component{.line = m_document.line(pointer)};
    component.type = object.value(u"type"_s).toString();
    component.kind = componentKind(component.type);
    component.id = object.value(u"id"_s).toString();
    component.name = object.value(u"name"_s).toString();
    if (component.kind == ComponentKind::Unknown)
        note(Severity::Warning, component,
            u"The component type \"%1\" is not known; it is left out."_s.arg(component.type.left(60)));
    if (component.name.isEmpty() && isQuestion(component.kind)) {
        component.name = u"question%1"_s.arg(m_count);
        note(Severity::Warning, component, u"A question has no name; it was given one."_s);
    }
    component.key = component.name;
    readWords(component, object, options);
    readLooks(component, options);
    QString problem;
    component.rules = readRules(component.kind, options, object.value(u"schema"_s).toObject(), &problem);
    if (!problem.isEmpty())
        note(Severity::Warning, component,
            u"Its regular expression cannot be used here (%1); the answer is not checked by it."_s.arg(
                problem));
    if (component.kind == ComponentKind::Upload)
        readUpload(component, options);
    if (component.kind == ComponentKind::YesNo)
        component.items = yesAndNo(m_words);
    else if (isChoice(component.kind) || component.kind == ComponentKind::List)
        component.items = items(component, object, pointer, depth);
    if (isChoice(component.kind) && component.items.isEmpty())
        note(Severity::Warning, component, u"A choice has nothing to choose from."_s);
    if (depth < deepestReveal)
        component.children =
            components(object.value(u"children"_s).toArray(), pointer + u"/children"_s, depth + 1);
    return component;
}

void ComponentReader::readWords(Component &component, const QJsonObject &object, const QJsonObject &options)
{
    component.title = words(object.value(u"title"_s));
    component.shortTitle = words(object.value(u"shortDescription"_s));
    component.hint = words(object.value(u"hint"_s));
    component.content = words(object.value(u"content"_s));
    component.heading = words(options.value(u"heading"_s));
    component.condition = options.value(u"condition"_s).toString(object.value(u"condition"_s).toString());
    component.prefix = words(options.value(u"prefix"_s));
    component.suffix = words(options.value(u"suffix"_s));
    component.agreement = words(options.value(u"declarationConfirmationLabel"_s));
    component.divider = words(options.value(u"divider"_s));
}

void ComponentReader::readLooks(Component &component, const QJsonObject &options)
{
    component.hideTitle = options.value(u"hideTitle"_s).toBool();
    component.optionalText = options.value(u"optionalText"_s).toBool(true);
    component.bold = options.value(u"bold"_s).toBool();
    component.numbered = options.value(u"type"_s).toString() == u"numbered";
    component.autocomplete = options.value(u"autocomplete"_s).toString();
    component.classes = options.value(u"classes"_s).toString();
    component.variant =
        component.kind == ComponentKind::Banner ? options.value(u"type"_s).toString() : QString();
    component.rows = qBound(2, answerText(options.value(u"rows"_s)).toInt(), 40);
    if (component.rows == 2)
        component.rows = 5;
}

void ComponentReader::readUpload(Component &component, const QJsonObject &options)
{
    const QJsonObject dropzone = options.value(u"dropzoneConfig"_s).toObject();
    const QString accept = options.value(u"accept"_s).toString(dropzone.value(u"acceptedFiles"_s).toString());
    for (const QString &type : accept.split(u',', Qt::SkipEmptyParts))
        component.accept.append(type.trimmed());
    component.multiple = options.value(u"multiple"_s).toBool() || component.rules.maxItems.value_or(1) > 1
        || component.rules.minItems.value_or(1) > 1;
}

QList<ListItem> ComponentReader::items(
    const Component &component, const QJsonObject &object, const QString &pointer, int depth)
{
    const QJsonObject values = object.value(u"values"_s).toObject();
    const QString name =
        object.value(u"list"_s).toString(object.value(u"options"_s).toObject().value(u"list"_s).toString());
    NamedList list{values.value(u"items"_s).toArray(), pointer + u"/values/items"_s};
    if (list.items.isEmpty())
        list = {object.value(u"items"_s).toArray(), pointer + u"/items"_s};
    const bool named = list.items.isEmpty() && !name.isEmpty();
    if (named && m_read.contains(name))
        return m_read.value(name);
    if (named && !m_lists.contains(name))
        note(Severity::Warning, component,
            u"It uses the list \"%1\", which the form does not have."_s.arg(name.left(60)));
    if (named)
        list = m_lists.value(name);

    m_revealed = false;
    QList<ListItem> result;
    for (qsizetype i = 0; i < list.items.size(); ++i)
        result.append(item(list.items.at(i).toObject(), list.pointer + u'/' + QString::number(i), depth));
    // Revealed questions count each time, so that lists which reveal themselves come to an end.
    if (named && !m_revealed)
        m_read.insert(name, result);
    return result;
}

ListItem ComponentReader::item(const QJsonObject &object, const QString &pointer, int depth)
{
    ListItem item;
    item.id = object.value(u"id"_s).toString();
    item.text = words(object.contains(u"text"_s) ? object.value(u"text"_s) : object.value(u"label"_s));
    item.value = object.value(u"value"_s);
    if (item.value.isUndefined() || item.value.isNull() || item.value.isObject() || item.value.isArray())
        item.value = item.text;
    item.hint = words(object.contains(u"hint"_s) ? object.value(u"hint"_s) : object.value(u"description"_s));
    item.content = words(object.value(u"content"_s));
    item.condition = object.value(u"condition"_s).toString();
    QJsonArray reveals = object.value(u"conditional"_s).toObject().value(u"components"_s).toArray();
    const QString place = pointer + (reveals.isEmpty() ? u"/children"_s : u"/conditional/components"_s);
    if (reveals.isEmpty())
        reveals = object.value(u"children"_s).toArray();
    if (!reveals.isEmpty() && depth < deepestReveal) {
        item.reveals = components(reveals, place, depth + 1);
        m_revealed = true;
    }
    return item;
}

} // namespace alongside
