// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/ChampionWords.h"

#include "base/Document.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const QString fallback = u"en"_s;

int newestIn(const QString &folder)
{
    int newest = 0;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        newest = std::max(newest, name.toInt());
    return newest;
}

QString labelIn(const QJsonArray &list, const QString &id)
{
    for (const QJsonValue each : list) {
        if (each[u"id"].toString() == id)
            return each[u"label"].toString();
    }
    return {};
}

} // namespace

Result<ChampionWords> ChampionWords::read(const QString &champions, const QString &guides)
{
    ChampionWords words;
    words.m_version = newestIn(champions + u"/guidelines"_s);
    const auto add = [&words](const QString &folder, const QString &name) -> Result<Done> {
        for (const QString &file : QDir(folder).entryList({u"*.yaml"_s}, QDir::Files)) {
            const auto document = Document::read(folder + u'/' + file);
            if (!document)
                return document.error();
            words.m_files.insert(name + u'/' + file.chopped(5), document->root().toObject());
        }
        return Done{};
    };
    for (const QString &name : {u"signs"_s, u"asking"_s, u"phrases"_s}) {
        if (const auto done = add(champions + u'/' + name, name); !done)
            return done.error();
    }
    const QString version = u"/guidelines/%1"_s.arg(words.m_version);
    if (const auto done = add(champions + version, u"guidelines"_s); !done)
        return done.error();
    for (const QString &guide : QDir(guides).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &file :
            QDir(guides + u'/' + guide).entryList({u"phrases.*.yaml"_s}, QDir::Files)) {
            const auto document = Document::read(guides + u'/' + guide + u'/' + file);
            if (document)
                words.m_files.insert(guide + u'/' + file.section(u'.', 0, 1), document->root().toObject());
        }
    }
    for (const QString &name : {u"guidelines/"_s, u"signs/"_s, u"asking/"_s, u"phrases/"_s}) {
        if (!words.m_files.contains(name + fallback))
            return Error{u"There is no %1%2.yaml in %3."_s.arg(name, fallback, champions)};
    }
    for (const QString &name : words.m_files.keys()) {
        if (name.startsWith(u"phrases/"))
            words.m_languages.append(name.section(u'/', 1));
    }
    std::sort(words.m_languages.begin(), words.m_languages.end());
    return words;
}

QJsonObject ChampionWords::find(QStringView name, const QString &language) const
{
    const auto found = m_files.constFind(name.toString() + u'/' + language);
    return found != m_files.constEnd() ? *found : m_files.value(name.toString() + u'/' + fallback);
}

QJsonObject ChampionWords::phrasesOf(const QString &guide, const QString &language) const
{
    const auto found = m_files.constFind(guide + u"/phrases."_s + language);
    return found != m_files.constEnd() ? *found : m_files.value(guide + u"/phrases."_s + fallback);
}

QString ChampionWords::topic(const QString &id, const QString &language) const
{
    return labelIn(asking(language).value(u"topics").toArray(), id);
}

QString ChampionWords::reason(const QString &of, const QString &id, const QString &language) const
{
    return labelIn(signs(language).value(u"reasons")[of].toArray(), id);
}

} // namespace alongside
