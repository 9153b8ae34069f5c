// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/GuideCheck.h"

#include "practice/forms/FormFile.h"

#include <QDir>

using namespace Qt::StringLiterals;

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

/// The pages of a practice form as a guide knows them: addresses, titles and names of questions.
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

} // namespace

QList<Finding> lintGuide(LoadedGuide loaded, const QDir &practice, QDate today)
{
    LintScene scene{today, {}};
    if (!loaded.guide.practice.isEmpty()) {
        const auto form = FormFile::read(practice.filePath(loaded.guide.practice + u".json"_s));
        if (form)
            scene.practice = practiceKeysOf(form.value());
        else
            loaded.findings.append(
                {Finding::Severity::Error, loaded.file, loaded.structure.line(u"/practice"_s), QString(),
                    u"practice"_s, u"The practice form cannot be used: %1"_s.arg(form.error().message)});
    }
    return GuideLinter::check(loaded, scene);
}

} // namespace alongside
