// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/parts.h"

#include "practice/pages/FormPage.h"
#include "practice/runs/FormPlay.h"
#include "practice/runs/FormRun.h"
#include "programs/admin/FormInput.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Outcome run(const QCommandLineParser &parser)
{
    const Result<FormInput> input = FormInput::read(parser, 2);
    if (!input)
        return Outcome::unusable(input.error().message);
    const QString path = parser.positionalArguments().at(1);
    if (!input->form.page(path))
        return Outcome::unusable(u"%1 has no page %2."_s.arg(input->form.file, path));
    FormRun run(input->form, input->today);
    run.setAnswers(FormPlay::keyed(input->form, input->answers));
    Outcome outcome;
    outcome.text = QString::fromUtf8(FormPage(run).html(path));
    outcome.json = {{u"form"_s, input->form.id}, {u"path"_s, path}, {u"html"_s, outcome.text}};
    return outcome;
}

} // namespace

Command formRenderCommand()
{
    return {u"form render"_s, u"FILE PATH [--answers A.json]"_s,
        u"Prints a page of a practice form as HTML."_s,
        {FormInput::answersOption(), FormInput::todayOption(), FormInput::languageOption()}, run};
}

} // namespace alongside
