// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/GuideLintCommand.h"

#include "practice/forms/FormFile.h"
#include "programs/admin/FindingReport.h"
#include "programs/admin/PracticeKeysOf.h"

#include <QCommandLineParser>
#include <QDate>
#include <QDir>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const QString practiceOption = u"practice"_s;

/// Everything there is to say about a guide that could be read.
QList<Finding> lint(LoadedGuide &loaded, const QDir &practice)
{
    LintScene scene{QDate::currentDate(), {}};
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

} // namespace

QString GuideLintCommand::name() const
{
    return u"guide lint"_s;
}

QString GuideLintCommand::usage() const
{
    return u"FOLDER..."_s;
}

QString GuideLintCommand::summary() const
{
    return u"Says what is wrong with guides: each FOLDER holds one guide."_s;
}

void GuideLintCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({practiceOption,
        u"Folder of the practice forms. Without it: \"practice\" beside the folder of the guides."_s,
        u"folder"_s});
}

Outcome GuideLintCommand::run(const QCommandLineParser &parser) const
{
    const QStringList folders = parser.positionalArguments();
    if (folders.isEmpty())
        return Outcome::unusable(u"Name the folders of the guides to check."_s);
    Outcome outcome;
    QStringList unusable;
    QJsonArray guides;
    for (const QString &folder : folders) {
        auto loaded = GuideFile::read(folder);
        if (!loaded) {
            unusable.append(loaded.error().message);
            continue;
        }
        const QString beside = QDir(folder).absoluteFilePath(u"../../practice"_s);
        const QList<Finding> findings =
            lint(loaded.value(), QDir(parser.isSet(practiceOption) ? parser.value(practiceOption) : beside));
        if (hasErrors(findings))
            outcome.status = Outcome::Findings;
        outcome.text += findingLines(findings) + u"%1: %2 findings.\n"_s.arg(folder).arg(findings.size());
        guides.append(QJsonObject{{u"guide"_s, loaded->guide.id}, {u"folder"_s, folder},
            {u"findings"_s, findingObjects(findings)}});
    }
    outcome.json = {{u"guides"_s, guides}};
    if (!unusable.isEmpty()) {
        outcome.status = Outcome::Unusable;
        outcome.complaint = unusable.join(u'\n');
        outcome.json.insert(u"error"_s, outcome.complaint);
    }
    return outcome;
}

} // namespace alongside
