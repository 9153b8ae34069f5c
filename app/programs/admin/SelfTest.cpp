// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/SelfTest.h"

#include "authoring/FindingReport.h"
#include "authoring/GuideCheck.h"
#include "guides/QuestionGlossary.h"
#include "practice/forms/FormFile.h"
#include "practice/forms/FormGraph.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// A file that cannot be used at all, as a finding like any other.
Finding refused(const QString &file, const Error &error)
{
    return {Finding::Severity::Error, file, error.line, {}, {}, error.message};
}

/// The content of a folder as it is read, and what was found.
class Content {
public:
    explicit Content(const QString &folder)
        : m_folder(folder)
    {
    }

    int readGuides();
    int readForms();
    int readGlossary();
    const QList<Finding> &errors() const { return m_errors; }

private:
    void take(const QList<Finding> &findings);

    QDir m_folder;
    QList<Finding> m_errors;
};

void Content::take(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Error)
            m_errors.append(finding);
    }
}

int Content::readGuides()
{
    int count = 0;
    const QDir practice(m_folder.filePath(u"practice"_s));
    const QDir guides(m_folder.filePath(u"guides"_s));
    for (const QString &name : guides.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = guides.filePath(name);
        const auto loaded = GuideFile::read(path);
        take(loaded ? lintGuide(loaded.value(), practice, QDate::currentDate())
                    : QList{refused(path, loaded.error())});
        count += loaded ? 1 : 0;
    }
    return count;
}

int Content::readForms()
{
    int count = 0;
    const QDir practice(m_folder.filePath(u"practice"_s));
    for (const QString &name : practice.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name.endsWith(u".demo.json")) // answers to a form, for a demonstration
            continue;
        const QString path = practice.filePath(name);
        const auto form = FormFile::read(path);
        take(form ? lintForm(form.value()) : QList{refused(path, form.error())});
        count += form ? 1 : 0;
    }
    return count;
}

int Content::readGlossary()
{
    const QString path = m_folder.filePath(u"glossary"_s);
    QList<Finding> findings;
    const auto glossary = QuestionGlossary::read(path, findings);
    take(glossary ? findings : QList{refused(path, glossary.error())});
    return glossary ? int(glossary->ids().size()) : 0;
}

} // namespace

Outcome testContent(const QString &folder)
{
    Content content(folder);
    const int guides = content.readGuides();
    const int forms = content.readForms();
    const int questions = content.readGlossary();
    Outcome outcome;
    outcome.text = findingLines(content.errors())
        + u"%1: %2, %3 and a glossary of %4 were read; %5.\n"_s.arg(folder, counted(guides, u"guide"_s),
            counted(forms, u"form"_s), counted(questions, u"question"_s),
            counted(content.errors().size(), u"error"_s));
    outcome.json = {{u"folder"_s, folder}, {u"findings"_s, findingObjects(content.errors())}};
    if (guides == 0 || forms == 0)
        outcome.complaint =
            u"%1 holds no guide or no form that can be used; install the whole package."_s.arg(folder);
    if (!content.errors().isEmpty() || !outcome.complaint.isEmpty())
        outcome.status = Outcome::Findings;
    return outcome;
}

} // namespace alongside
