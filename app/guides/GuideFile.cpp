// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideFile.h"

#include "guides/CheckedPagesReader.h"
#include "guides/GuideStructure.h"
#include "guides/WordsReader.h"

#include <QDir>
#include <QJsonArray>
#include <QLocale>

namespace alongside {

namespace {

const QString structureName = QStringLiteral("guide.yaml");
const QString checkedName = QStringLiteral("checked.yaml");
const QString phrasesPrefix = QStringLiteral("phrases."); // for those who help, not for the screen
constexpr Document::Limits limits{1024 * 1024, 16, 20'000};

bool isKnownLanguage(const QString &code)
{
    return QLocale::codeToLanguage(code.section(u'-', 0, 0)) != QLocale::AnyLanguage;
}

Finding error(const QString &file, int line, const QString &message)
{
    return {Finding::Severity::Error, file, line, QString(), QString(), message};
}

/// Reads the word file of each language that the structure names, and forgets the languages without one.
void openWords(LoadedGuide &loaded, const QString &prefix, const GuideFile::Opener &open)
{
    const int line = loaded.structure.line(QStringLiteral("/languages"));
    QStringList usable;
    for (const QString &language : std::as_const(loaded.guide.languages)) {
        const QString name = language + QLatin1String(".yaml");
        if (!isKnownLanguage(language)) {
            loaded.findings += error(loaded.file, line,
                QStringLiteral("\"%1\" is no language that the program knows; its words are left out.")
                    .arg(language.left(20)));
            continue;
        }
        const auto document = open(name);
        if (!document) {
            loaded.findings += error(prefix + name, 0,
                document.error().message + QStringLiteral(" The first language's words stand in."));
            continue;
        }
        WordFile words(document.value(), prefix + name);
        if (words.entries().isEmpty()) {
            loaded.findings += words.findings();
            continue;
        }
        loaded.wordFiles.insert(language, words);
        usable += language;
    }
    usable.removeDuplicates();
    loaded.guide.languages = usable;
}

void readWords(LoadedGuide &loaded)
{
    WordFile &first = loaded.wordFiles[loaded.guide.languages.first()];
    for (const QString &language : std::as_const(loaded.guide.languages)) {
        WordsReader reader(loaded.wordFiles[language], first);
        loaded.guide.texts.insert(language, reader.read(loaded.guide));
        loaded.findings += reader.findings();
    }
    for (const WordFile &words : std::as_const(loaded.wordFiles))
        loaded.findings += words.findings();
}

} // namespace

Result<LoadedGuide> GuideFile::read(const QString &folder)
{
    const QDir directory(folder);
    const QString name = QDir::cleanPath(directory.absolutePath()).section(u'/', -1);
    auto loaded = read(name, folder + u'/',
        [&](const QString &file) { return Document::read(directory.filePath(file), limits); });
    if (!loaded)
        return loaded;
    if (directory.exists(checkedName))
        addCheckedPages(
            loaded.value(), folder + u'/', Document::read(directory.filePath(checkedName), limits));
    const QJsonArray named = loaded->structure.root()[u"languages"].toArray();
    for (const QString &file :
        directory.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files)) {
        QString language = file.chopped(5);
        if (language.startsWith(phrasesPrefix))
            language.remove(0, phrasesPrefix.size());
        const bool isNamed = named.contains(language) && file.endsWith(QLatin1String(".yaml"));
        if (file != structureName && file != checkedName && !isNamed)
            loaded.value().findings += error(folder + u'/' + file, 0,
                QStringLiteral("No language in guide.yaml names this file; it is not used."));
    }
    return loaded;
}

Result<LoadedGuide> GuideFile::read(const QString &name, const QString &prefix, const Opener &open)
{
    const auto structure = open(structureName);
    if (!structure)
        return structure.error();
    LoadedGuide loaded;
    loaded.file = prefix + structureName;
    loaded.structure = structure.value();
    if (!loaded.structure.root().isObject())
        return Error{QStringLiteral("%1 holds no guide: begin with \"guide: %2\".").arg(loaded.file, name)};

    Fields fields(loaded.structure, loaded.file, loaded.findings, QString(), loaded.structure.root());
    loaded.guide = guideStructure(fields);
    if (loaded.guide.id != name) {
        fields.complain(QStringLiteral("guide"),
            QStringLiteral("The guide's id must be its folder's name, \"%1\".").arg(name));
        loaded.guide.id = name;
    }
    openWords(loaded, prefix, open);
    if (loaded.guide.languages.isEmpty()) {
        const QString reason =
            loaded.findings.isEmpty() ? QString() : QLatin1Char(' ') + loaded.findings.last().message;
        return Error{QStringLiteral("%1 has no words in any language.%2").arg(loaded.file, reason)};
    }
    readWords(loaded);
    return loaded;
}

void GuideFile::addCheckedPages(LoadedGuide &loaded, const QString &prefix, const Result<Document> &document)
{
    loaded.checkedFile = prefix + checkedName;
    if (!document) {
        loaded.findings += error(loaded.checkedFile, 0, document.error().message);
        return;
    }
    loaded.checked = document.value();
    loaded.guide.checkedPages =
        readCheckedPages(loaded.checked, loaded.checkedFile, loaded.guide.steps, loaded.findings);
}

} // namespace alongside
