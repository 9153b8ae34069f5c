// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/FormReader.h"

#include "practice/answers/Answer.h"
#include "practice/conditions/ConditionParser.h"
#include "practice/conditions/ConditionReader.h"
#include "practice/forms/PageController.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype mostPages = 1'000;
constexpr qsizetype mostConditions = 5'000;

using Severity = Finding::Severity;

Form::Generation generation(const QJsonObject &root)
{
    if (root.value(u"engine"_s).toString().startsWith(u"V2") || root.value(u"schema"_s).toInt() >= 2)
        return Form::Generation::V2;
    const QJsonArray conditions = root.value(u"conditions"_s).toArray();
    bool texts = !conditions.isEmpty();
    for (const QJsonValue condition : conditions)
        texts = texts && condition.toObject().value(u"value"_s).isString();
    return texts ? Form::Generation::V0 : Form::Generation::V1;
}

QString withSlash(const QString &path)
{
    return path.startsWith(u'/') ? path : u'/' + path;
}

} // namespace

FormReader::FormReader(const QJsonObject &root, const Document &document, const PageWords &words)
    : m_root(root)
    , m_document(document)
    , m_components(root.value(u"lists"_s).toArray(), document, words, m_form.findings)
{
    m_form.words = words;
}

Result<Form> FormReader::read(const QJsonObject &root, const Document &document, const PageWords &words)
{
    if (!root.value(u"pages"_s).isArray())
        return Error{u"it has no list of pages, so it is not a form"_s};
    if (root.value(u"pages"_s).toArray().isEmpty())
        return Error{u"its list of pages is empty"_s};
    if (root.value(u"pages"_s).toArray().size() > mostPages)
        return Error{u"it has more than %1 pages"_s.arg(mostPages)};
    FormReader reader(root, document, words);
    Form &form = reader.m_form;
    form.generation = generation(root);
    form.name = root.value(u"name"_s).toString();
    form.declaration = root.value(u"declaration"_s).toString();
    reader.readSections();
    reader.readPages();
    if (form.pages.isEmpty())
        return Error{u"none of its pages can be read"_s};
    reader.readConditions();
    reader.readConfirmation();
    linkPages(form, root.value(u"startPage"_s).toString(), document.line(u"/startPage"_s));
    resolveNames(form);
    return form;
}

void FormReader::note(Severity severity, int line, const QString &page, const QString &message)
{
    m_form.findings.append({.severity = severity, .line = line, .page = page, .message = message});
}

void FormReader::readSections()
{
    for (const QJsonValue entry : m_root.value(u"sections"_s).toArray()) {
        const QJsonObject object = entry.toObject();
        // Pages name sections by name or, in V2, by id.
        for (const QString &name : {object.value(u"name"_s).toString(), object.value(u"id"_s).toString()}) {
            if (!name.isEmpty())
                m_form.sections.append({.name = name,
                    .title = object.value(u"title"_s).toString(),
                    .hideTitle = object.value(u"hideTitle"_s).toBool()});
        }
    }
}

void FormReader::readPages()
{
    QSet<QString> paths;
    const QJsonArray entries = m_root.value(u"pages"_s).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonValue entry = entries.at(i);
        const QString pointer = u"/pages/%1"_s.arg(i);
        if (!entry.toObject().value(u"path"_s).isString()) {
            note(Severity::Error, m_document.line(pointer), {}, u"A page has no path; it is left out."_s);
            continue;
        }
        Page read = page(entry.toObject(), pointer);
        if (paths.contains(read.path)) {
            note(Severity::Error, read.line, read.path,
                u"Two pages have this path; the second is left out."_s);
            continue;
        }
        paths.insert(read.path);
        judge(read);
        m_form.pages.append(std::move(read));
    }
}

Page FormReader::page(const QJsonObject &object, const QString &pointer)
{
    Page page;
    page.line = m_document.line(pointer);
    page.path = withSlash(object.value(u"path"_s).toString());
    page.id = object.value(u"id"_s).toString();
    page.title = object.value(u"title"_s).toString();
    page.controller = object.value(u"controller"_s).toString();
    page.section = object.value(u"section"_s).toString();
    page.condition = object.value(u"condition"_s).toString();
    page.continueText = object.value(u"continueButtonText"_s).toString();
    page.components =
        m_components.read(object.value(u"components"_s).toArray(), page.path, pointer + u"/components"_s);
    const PageController controller = pageController(page.controller);
    page.kind = controller.kind;
    page.outside = controller.outside;
    readRepeat(page, object);
    const QJsonArray links = object.value(u"next"_s).toArray();
    for (qsizetype i = 0; i < links.size(); ++i) {
        const QJsonObject link = links.at(i).toObject();
        QString condition = link.value(u"condition"_s).toString();
        if (condition.isEmpty())
            condition = link.value(u"if"_s).toString();
        page.next.append({withSlash(link.value(u"path"_s).toString()), condition,
            m_document.line(u"%1/next/%2"_s.arg(pointer).arg(i))});
    }
    return page;
}

void FormReader::readRepeat(Page &page, const QJsonObject &object)
{
    const QJsonObject repeat = object.value(u"repeat"_s).toObject();
    const QJsonObject options = repeat.value(u"options"_s).toObject();
    const QJsonObject schema = repeat.value(u"schema"_s).toObject();
    const auto limited = [&schema](const QString &key, int otherwise) {
        const int value = answerText(schema.value(key)).toInt();
        return value > 0 ? std::min(value, 200) : otherwise;
    };
    QList<Component> questions;
    for (const Component &component : page.components) {
        if (component.kind == ComponentKind::MultiInput) {
            page.repeat = Repeat{.key = component.key, .title = component.title};
            page.repeat->min = component.rules.required ? 1 : 0;
            return;
        }
        if (isQuestion(component.kind))
            questions.append(component);
    }
    if (questions.isEmpty() || (!pageController(page.controller).repeats && repeat.isEmpty()))
        return;
    page.repeat = Repeat{.key = options.value(u"name"_s).toString(questions.first().name),
        .title = options.value(u"title"_s).toString(page.title)};
    page.repeat->min = limited(u"min"_s, questions.first().rules.required ? 1 : 0);
    page.repeat->max = std::max(page.repeat->min, limited(u"max"_s, 25));
}

/// What the controller of a page means for somebody who practises.
void FormReader::judge(const Page &page)
{
    const PageController controller = pageController(page.controller);
    const bool asks = std::any_of(page.components.begin(), page.components.end(),
        [](const Component &component) { return isQuestion(component.kind); });
    if (page.kind == PageKind::Outside)
        note(Severity::Error, page.line, page.path,
            u"The page needs %1 (%2), which practice does not have."_s.arg(page.outside, page.controller));
    else if (!page.outside.isEmpty())
        note(Severity::Warning, page.line, page.path,
            u"The real page needs %1 (%2); practice goes on without it."_s.arg(
                page.outside, page.controller));
    else if (!controller.known)
        note(asks ? Severity::Warning : Severity::Info, page.line, page.path,
            u"The controller \"%1\" is not known; the page is an ordinary one."_s.arg(
                page.controller.left(80)));
    for (const Component &component : page.components) {
        if (component.kind == ComponentKind::Payment)
            m_form.findings.append({.severity = Severity::Warning,
                .line = component.line,
                .page = page.path,
                .component = component.name,
                .message = u"The real page needs a payment service; practice goes on without it."_s});
    }
}

void FormReader::readConditions()
{
    const QJsonArray entries = m_root.value(u"conditions"_s).toArray();
    for (qsizetype i = 0; i < std::min(entries.size(), mostConditions); ++i) {
        const QJsonObject object = entries.at(i).toObject();
        const int line = m_document.line(u"/conditions/%1"_s.arg(i));
        const QString name = object.value(u"name"_s).toString(object.value(u"id"_s).toString());
        const QString label = object.value(u"displayName"_s).toString(name);
        const Result<Condition> condition = readCondition(object, m_components.listValues());
        if (!condition)
            note(Severity::Warning, line, {},
                u"The condition \"%1\" cannot be read: %2. It never holds."_s.arg(
                    label.left(80), condition.error().message));
        Condition read = condition ? condition.value() : Condition{.value = false};
        read.line = line;
        for (const QString &key : {name, object.value(u"id"_s).toString()}) {
            if (!key.isEmpty())
                m_form.conditions.insert(key, read);
        }
    }
}

void FormReader::readConfirmation()
{
    const QJsonObject page =
        m_root.value(u"specialPages"_s).toObject().value(u"confirmationPage"_s).toObject();
    m_form.confirmation = m_components.read(page.value(u"components"_s).toArray(), u"/confirmation"_s,
        u"/specialPages/confirmationPage/components"_s);
    const QString next = page.value(u"customText"_s).toObject().value(u"nextSteps"_s).toString();
    if (!next.isEmpty())
        m_form.confirmation.prepend({.kind = ComponentKind::Html, .type = u"Html"_s, .content = next});
}

} // namespace alongside
