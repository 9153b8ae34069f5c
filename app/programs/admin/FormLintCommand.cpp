// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/parts.h"

#include "practice/forms/FormFile.h"
#include "practice/forms/FormGraph.h"
#include "programs/admin/FormInput.h"
#include "programs/admin/LintReport.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Outcome run(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return Outcome::unusable(u"Name the forms to check."_s);
    LintReport report;
    for (const QString &file : files) {
        const Result<Form> form = FormFile::read(file, parser.value(u"language"_s));
        if (form)
            report.add(file, {{u"form"_s, form->id}, {u"file"_s, file}}, lintForm(form.value()));
        else
            report.refuse(form.error());
    }
    return report.outcome(u"forms"_s);
}

} // namespace

Command formLintCommand()
{
    return {u"form lint"_s, u"FILE..."_s, u"Says what is wrong with practice forms."_s,
        {FormInput::languageOption()}, run};
}

} // namespace alongside
