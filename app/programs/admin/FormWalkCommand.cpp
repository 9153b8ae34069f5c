// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/parts.h"

#include "authoring/FindingReport.h"
#include "practice/walking/FormWalk.h"
#include "programs/admin/FormInput.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QJsonArray pathObjects(const FormWalk &walk)
{
    QJsonArray paths;
    for (const FormWalk::Path &path : walk.paths)
        paths.append(QJsonObject{{u"pages"_s, QJsonArray::fromStringList(path.pages)},
            {u"answers"_s, path.answers}, {u"ended"_s, endedName(path.ended)}});
    return paths;
}

Outcome run(const QCommandLineParser &parser)
{
    const Result<FormInput> input = FormInput::read(parser, 1);
    if (!input)
        return Outcome::unusable(input.error().message);
    const FormWalk walk = FormWalk::walk(input->form, input->today);
    Outcome outcome;
    if (walk.ended == FormPlay::Ended::Stuck || hasErrors(walk.findings))
        outcome.status = Outcome::Findings;
    outcome.json = {{u"form"_s, input->form.id}, {u"pages"_s, walk.pages}, {u"reachable"_s, walk.reachable},
        {u"visited"_s, walk.visited}, {u"ended"_s, endedName(walk.ended)},
        {u"unreachable"_s, QJsonArray::fromStringList(walk.unreachable)},
        {u"findings"_s, findingObjects(walk.findings)}, {u"paths"_s, pathObjects(walk)}};
    outcome.text = findingLines(walk.findings)
        + u"%1: %2, %3 can be reached, %4 visited on %5; ended: %6.\n"_s.arg(input->form.file,
            counted(walk.pages, u"page"_s), QString::number(walk.reachable), QString::number(walk.visited),
            counted(walk.paths.size(), u"path"_s), endedName(walk.ended));
    return outcome;
}

} // namespace

Command formWalkCommand()
{
    return {u"form walk"_s, u"FILE"_s,
        u"Makes up valid answers and walks every branch of a practice form to an end."_s,
        {FormInput::todayOption(), FormInput::languageOption()}, run};
}

} // namespace alongside
