// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/runs/FormTrail.h"

#include "practice/runs/PageAnswers.h"

#include <QSet>

namespace alongside {

namespace {

/// Copies the answers that a page asks for, with those that its choices reveal.
void keep(const Form &form, const Page &page, const QJsonObject &answers, QDate today, QJsonObject &kept)
{
    QStringList keys;
    for (const Component &component : PageAnswers(form, page, answers, today).asked())
        keys.append(component.key);
    if (page.repeat)
        keys.append(page.repeat->key);
    for (const QString &key : keys) {
        if (answers.contains(key))
            kept.insert(key, answers.value(key));
    }
}

} // namespace

FormTrail FormTrail::follow(const Form &form, const QJsonObject &answers, QDate today, const QString &until)
{
    FormTrail trail;
    QSet<QString> seen;
    QString path = form.startPath;
    while (const Page *page = form.page(path)) {
        seen.insert(path);
        trail.pages.append(path);
        keep(form, *page, answers, today, trail.relevant);
        const PageAnswers view(form, *page, trail.relevant, today);
        trail.problems = view.problems();
        if (path == until || page->kind == PageKind::Outside || !trail.problems.isEmpty())
            break;
        path = view.next();
        if (seen.contains(path)) {
            trail.next = path;
            break;
        }
    }
    return trail;
}

} // namespace alongside
