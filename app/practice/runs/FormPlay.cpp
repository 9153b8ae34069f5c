// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/runs/FormPlay.h"

#include "practice/runs/FormRun.h"
#include "practice/runs/FormTrail.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

void key(
    const QList<Component> &components, const QString &section, const QJsonObject &given, QJsonObject &result)
{
    const QJsonObject inSection = given.value(section).toObject();
    for (const Component &component : components) {
        for (const QJsonValue &answer : {given.value(component.key), inSection.value(component.name),
                 given.value(section + u'.' + component.name), given.value(component.name)}) {
            if (!answer.isUndefined() && !component.key.isEmpty() && !result.contains(component.key))
                result.insert(component.key, answer);
        }
        for (const ListItem &item : component.items) {
            if (!item.reveals.isEmpty())
                key(item.reveals, section, given, result);
        }
    }
}

FormPlay::Ended ending(const Form &form, const FormTrail &trail)
{
    const Page *last = form.page(trail.pages.value(trail.pages.size() - 1));
    if (!last || !trail.problems.isEmpty() || !trail.next.isEmpty() || last->kind == PageKind::Outside)
        return FormPlay::Ended::Stuck;
    if (last->kind == PageKind::Terminal)
        return FormPlay::Ended::Terminal;
    const bool summary = std::any_of(trail.pages.begin(), trail.pages.end(), [&form](const QString &path) {
        return form.page(path)->kind == PageKind::Summary || form.page(path)->kind == PageKind::Confirmation;
    });
    return summary ? FormPlay::Ended::Summary : FormPlay::Ended::Stuck;
}

QString reason(const Form &form, const FormTrail &trail)
{
    const Page *last = form.page(trail.pages.value(trail.pages.size() - 1));
    if (!last)
        return u"The form has no page to start at."_s;
    if (!trail.problems.isEmpty())
        return u"Page %1, component %2: %3"_s.arg(
            last->path, trail.problems.first().component, trail.problems.first().message);
    if (last->kind == PageKind::Outside)
        return u"Page %1 needs %2."_s.arg(last->path, last->outside);
    if (!trail.next.isEmpty())
        return u"Page %1 leads back to %2 with the same answers."_s.arg(last->path, trail.next);
    return u"Page %1 leads nowhere."_s.arg(last->path);
}

} // namespace

QString endedName(FormPlay::Ended ended)
{
    switch (ended) {
    case FormPlay::Ended::Summary:
        return u"summary"_s;
    case FormPlay::Ended::Terminal:
        return u"terminal"_s;
    case FormPlay::Ended::Stuck:
        break;
    }
    return u"stuck"_s;
}

QJsonObject FormPlay::keyed(const Form &form, const QJsonObject &answers)
{
    QJsonObject result;
    for (const Page &page : form.pages) {
        key(page.components, page.section, answers, result);
        if (page.repeat && answers.contains(page.repeat->key))
            result.insert(page.repeat->key, answers.value(page.repeat->key));
    }
    return result;
}

FormPlay FormPlay::play(const Form &form, const QJsonObject &answers, QDate today)
{
    FormRun run(form, today);
    run.setAnswers(keyed(form, answers));
    const FormTrail trail = FormTrail::follow(form, run.answers(), today);
    FormPlay played;
    for (qsizetype i = 0; i < trail.pages.size(); ++i) {
        const Page *page = form.page(trail.pages.at(i));
        // The confirmation that every form has is the same everywhere: it says nothing about the form.
        if (page->builtIn && page->kind == PageKind::Confirmation)
            break;
        const bool last = i + 1 == trail.pages.size();
        const Page *next = form.page(last ? trail.next : trail.pages.at(i + 1));
        const bool shown = next && !(next->builtIn && next->kind == PageKind::Confirmation);
        played.pages.append(
            {page->path, last ? trail.problems : QList<Problem>{}, shown ? next->path : QString()});
    }
    run.setAnswers(trail.relevant);
    played.summary = run.summary();
    played.ended = ending(form, trail);
    if (played.ended == Ended::Stuck)
        played.why = reason(form, trail);
    return played;
}

} // namespace alongside
