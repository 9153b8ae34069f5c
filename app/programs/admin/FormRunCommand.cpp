// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/parts.h"

#include "practice/runs/FormPlay.h"
#include "programs/admin/FormInput.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QJsonArray pageObjects(const FormPlay &played)
{
    QJsonArray pages;
    for (const FormPlay::PlayedPage &page : played.pages) {
        QJsonArray errors;
        for (const Problem &problem : page.problems)
            errors.append(QJsonObject{{u"component"_s, problem.component}, {u"message"_s, problem.message}});
        pages.append(QJsonObject{{u"path"_s, page.path}, {u"errors"_s, errors},
            {u"next"_s, page.next.isEmpty() ? QJsonValue() : QJsonValue(page.next)}});
    }
    return pages;
}

QJsonArray summaryObjects(const FormPlay &played)
{
    QJsonArray summary;
    for (const SummaryRow &row : played.summary)
        summary.append(
            QJsonObject{{u"component"_s, row.component}, {u"title"_s, row.title}, {u"value"_s, row.value}});
    return summary;
}

QString pageLines(const FormPlay &played)
{
    QString lines;
    for (const FormPlay::PlayedPage &page : played.pages) {
        lines += page.path + (page.next.isEmpty() ? u"\n"_s : u" -> %1\n"_s.arg(page.next));
        for (const Problem &problem : page.problems)
            lines += u"    %1: %2\n"_s.arg(problem.component, problem.message);
    }
    return lines;
}

Outcome run(const QCommandLineParser &parser)
{
    const Result<FormInput> input = FormInput::read(parser, 1);
    if (!input)
        return Outcome::unusable(input.error().message);
    const FormPlay played = FormPlay::play(input->form, input->answers, input->today);
    Outcome outcome;
    outcome.json = {{u"form"_s, input->form.id}, {u"pages"_s, pageObjects(played)},
        {u"summary"_s, summaryObjects(played)}, {u"ended"_s, endedName(played.ended)}};
    outcome.text = pageLines(played) + u"Ended: %1.\n"_s.arg(endedName(played.ended));
    if (played.ended == FormPlay::Ended::Stuck) {
        outcome.status = Outcome::Findings;
        outcome.complaint = u"%1: %2"_s.arg(input->form.file, played.why);
    }
    return outcome;
}

} // namespace

Command formRunCommand()
{
    return {u"form run"_s, u"FILE --answers A.json"_s,
        u"Plays a practice form with the answers of a file, up to its end or to the first mistake."_s,
        {FormInput::answersOption(), FormInput::todayOption(), FormInput::languageOption()}, run};
}

} // namespace alongside
