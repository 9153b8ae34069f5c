// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/parts.h"

#include "authoring/GuideCheck.h"
#include "programs/admin/LintReport.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const QString practiceOption = u"practice"_s;

Outcome run(const QCommandLineParser &parser)
{
    const QStringList folders = parser.positionalArguments();
    if (folders.isEmpty())
        return Outcome::unusable(u"Name the folders of the guides to check."_s);
    LintReport report;
    for (const QString &folder : folders) {
        const auto loaded = GuideFile::read(folder);
        const QString beside = QDir(folder).absoluteFilePath(u"../../practice"_s);
        const QDir practice(parser.isSet(practiceOption) ? parser.value(practiceOption) : beside);
        if (loaded)
            report.add(folder, {{u"guide"_s, loaded->guide.id}, {u"folder"_s, folder}},
                lintGuide(loaded.value(), practice, QDate::currentDate()));
        else
            report.refuse(loaded.error());
    }
    return report.outcome(u"guides"_s);
}

} // namespace

Command guideLintCommand()
{
    return {u"guide lint"_s, u"FOLDER..."_s,
        u"Says what is wrong with guides: each FOLDER holds one guide."_s,
        {QCommandLineOption(practiceOption,
            u"Folder of the practice forms. Without it: \"practice\" beside the folder of the guides."_s,
            u"folder"_s)},
        run};
}

} // namespace alongside
