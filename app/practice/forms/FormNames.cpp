// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/FormReader.h"

#include <QMap>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using Visit = std::function<void(const Page &, Component &)>;

void visit(const Page &page, QList<Component> &components, const Visit &see)
{
    for (Component &component : components) {
        see(page, component);
        for (ListItem &item : component.items) {
            if (!item.reveals.isEmpty())
                visit(page, item.reveals, see);
        }
    }
}

/// What conditions may call an answer, and its key.
class Names {
public:
    explicit Names(Form &form)
        : m_form(form)
    {
    }

    void giveKeys();
    void resolve(Condition &condition, const QString &name, int depth);
    void reportUnknown();

private:
    QString key(const QString &field) const;

    Form &m_form;
    QHash<QString, QString> m_keys;
    QMap<QString, QString> m_unknown; ///< Field to the condition that names it.
};

void Names::giveKeys()
{
    QHash<QString, QSet<QString>> sections;
    for (Page &page : m_form.pages)
        visit(page, page.components, [&sections](const Page &owner, const Component &component) {
            if (isQuestion(component.kind) || component.kind == ComponentKind::Hidden)
                sections[component.name].insert(owner.section);
        });
    for (Page &page : m_form.pages) {
        visit(page, page.components, [this, &sections](const Page &owner, Component &component) {
            const QString full = owner.section + u'.' + component.name;
            if (sections.value(component.name).size() > 1 && !owner.section.isEmpty())
                component.key = full;
            for (const QString &name : {component.name, component.id, full}) {
                if (!name.isEmpty() && !m_keys.contains(name))
                    m_keys.insert(name, component.key);
            }
        });
        // The answer of a MultiInput stands under its own key; V2 names the array itself.
        for (const Component &component : page.components) {
            if (page.repeat && component.kind == ComponentKind::MultiInput)
                page.repeat->key = component.key;
        }
        if (page.repeat && !m_keys.contains(page.repeat->key))
            m_keys.insert(page.repeat->key, page.repeat->key);
    }
}

/// By key, by id, by "section.name", and where the section is wrong, by the name alone.
QString Names::key(const QString &field) const
{
    const auto found = m_keys.constFind(field);
    return found != m_keys.constEnd() ? *found : m_keys.value(field.section(u'.', -1));
}

void Names::resolve(Condition &condition, const QString &name, int depth)
{
    for (Condition &part : condition.parts)
        resolve(part, name, depth + 1);
    if (condition.node == Condition::Node::Reference && !m_form.conditions.contains(condition.field)) {
        condition.node = Condition::Node::Test;
        condition.op = Condition::Operator::Is;
        condition.value = true;
    }
    if (condition.node != Condition::Node::Test)
        return;
    const QString found = key(condition.field);
    if (found.isEmpty())
        m_unknown.insert(condition.field, name);
    else
        condition.field = found;
    if (condition.right == Condition::Right::Field && !key(condition.value.toString()).isEmpty())
        condition.value = key(condition.value.toString());
}

void Names::reportUnknown()
{
    for (auto unknown = m_unknown.constBegin(); unknown != m_unknown.constEnd(); ++unknown)
        m_form.findings.append({.severity = Finding::Severity::Warning,
            .line = m_form.conditions.value(unknown.value()).line,
            .component = unknown.key().left(80),
            .message = u"The condition \"%1\" asks for \"%2\", which the form does not ask."_s.arg(
                unknown.value().left(80), unknown.key().left(80))});
}

/// True when following references from here leads back to where they started.
bool circular(const Form &form, const Condition &condition, const QString &start, QSet<QString> &seen)
{
    for (const Condition &part : condition.parts) {
        if (circular(form, part, start, seen))
            return true;
    }
    if (condition.node != Condition::Node::Reference)
        return false;
    if (condition.field == start)
        return true;
    if (seen.contains(condition.field) || seen.size() > 500)
        return false;
    seen.insert(condition.field);
    return circular(form, form.conditions.value(condition.field), start, seen);
}

/// In the same order each time, whatever the hash's seed.
QStringList sortedNames(const Form &form)
{
    QStringList names = form.conditions.keys();
    names.sort();
    return names;
}

void breakCircles(Form &form)
{
    for (const QString &name : sortedNames(form)) {
        QSet<QString> seen;
        if (!circular(form, form.conditions.value(name), name, seen))
            continue;
        const int line = form.conditions.value(name).line;
        form.conditions.insert(name, Condition{.value = false});
        form.findings.append({.severity = Finding::Severity::Error,
            .line = line,
            .message =
                u"The condition \"%1\" refers to itself in a circle; it never holds."_s.arg(name.left(80))});
    }
}

} // namespace

void resolveNames(Form &form)
{
    Names names(form);
    names.giveKeys();
    for (const QString &name : sortedNames(form))
        names.resolve(form.conditions[name], name, 0);
    names.reportUnknown();
    breakCircles(form);
}

} // namespace alongside
