// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/FormLintCommand.h"

#include "practice/forms/FormFile.h"
#include "practice/forms/FormGraph.h"
#include "programs/admin/FindingReport.h"
#include "programs/admin/FormInput.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

QString FormLintCommand::name() const
{
    return u"form lint"_s;
}

QString FormLintCommand::usage() const
{
    return u"FILE..."_s;
}

QString FormLintCommand::summary() const
{
    return u"Says what is wrong with practice forms."_s;
}

void FormLintCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({FormInput::languageOption()});
}

Outcome FormLintCommand::run(const QCommandLineParser &parser) const
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return Outcome::unusable(u"Name the forms to check."_s);
    Outcome outcome;
    QStringList unusable;
    QJsonArray forms;
    for (const QString &file : files) {
        const Result<Form> form = FormFile::read(file, parser.value(u"language"_s));
        if (!form) {
            unusable.append(form.error().message);
            continue;
        }
        const QList<Finding> findings = lintForm(form.value());
        if (hasErrors(findings))
            outcome.status = Outcome::Findings;
        outcome.text += findingLines(findings);
        outcome.text += u"%1: %2 findings.\n"_s.arg(file).arg(findings.size());
        forms.append(
            QJsonObject{{u"form"_s, form->id}, {u"file"_s, file}, {u"findings"_s, findingObjects(findings)}});
    }
    outcome.json = {{u"forms"_s, forms}};
    if (!unusable.isEmpty()) {
        outcome.status = Outcome::Unusable;
        outcome.complaint = unusable.join(u'\n');
        outcome.json.insert(u"error"_s, outcome.complaint);
    }
    return outcome;
}

} // namespace alongside
