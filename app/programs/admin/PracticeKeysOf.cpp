// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/PracticeKeysOf.h"

namespace alongside {

namespace {

void addQuestions(const QList<Component> &components, QStringList &names)
{
    for (const Component &component : components) {
        if (isQuestion(component.kind) && component.kind != ComponentKind::Hidden)
            names += component.name;
        for (const ListItem &item : component.items)
            addQuestions(item.reveals, names);
        addQuestions(component.children, names);
    }
}

} // namespace

QList<PracticeKeys> practiceKeysOf(const Form &form)
{
    QList<PracticeKeys> pages;
    for (const Page &page : form.pages) {
        PracticeKeys keys{page.path, page.title, {}};
        addQuestions(page.components, keys.questions);
        pages += keys;
    }
    return pages;
}

} // namespace alongside
