// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/FormWalkCommand.h"

#include "practice/walking/FormWalk.h"
#include "programs/admin/FindingReport.h"
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

} // namespace

QString FormWalkCommand::name() const
{
    return u"form walk"_s;
}

QString FormWalkCommand::usage() const
{
    return u"FILE"_s;
}

QString FormWalkCommand::summary() const
{
    return u"Makes up valid answers and walks every branch of a practice form to an end."_s;
}

void FormWalkCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({FormInput::todayOption(), FormInput::languageOption()});
}

Outcome FormWalkCommand::run(const QCommandLineParser &parser) const
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
        + u"%1: %2 pages, %3 can be reached, %4 visited on %5 paths; ended: %6.\n"_s.arg(input->form.file)
              .arg(walk.pages)
              .arg(walk.reachable)
              .arg(walk.visited)
              .arg(walk.paths.size())
              .arg(endedName(walk.ended));
    return outcome;
}

} // namespace alongside
