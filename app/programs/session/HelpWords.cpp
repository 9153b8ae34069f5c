// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpWords.h"

#include "base/Document.h"

#include <QJsonObject>

namespace alongside {

namespace {

Result<QVariantMap> wordsIn(const QString &folder, const QString &language)
{
    const auto asking = Document::read(QStringLiteral("%1/asking/%2.yaml").arg(folder, language));
    if (!asking)
        return asking.error();
    const auto signs = Document::read(QStringLiteral("%1/signs/%2.yaml").arg(folder, language));
    if (!signs)
        return signs.error();
    QVariantMap words = asking->root().toObject().toVariantMap();
    const QJsonValue root = signs->root();
    words[QStringLiteral("worry")] = root[u"words"][u"resident"].toObject().toVariantMap();
    words[QStringLiteral("reasons")] = root[u"reasons"][u"resident"].toVariant();
    return words;
}

} // namespace

Result<HelpWords> HelpWords::read(const QString &folder, const QStringList &languages)
{
    HelpWords words;
    words.m_first = languages.value(0);
    for (const QString &language : languages) {
        const auto read = wordsIn(folder, language);
        if (!read && language == words.m_first)
            return read.error();
        if (read)
            words.m_words.insert(language, read.value());
    }
    return words;
}

QVariantMap HelpWords::in(const QString &language) const
{
    return m_words.value(m_words.contains(language) ? language : m_first);
}

QString HelpWords::state(const QString &language, const QString &id, const QVariantMap &given) const
{
    QString words = in(language).value(QStringLiteral("states")).toMap().value(id).toString();
    for (auto each = given.begin(); each != given.end(); ++each)
        words.replace(u'{' + each.key() + u'}', each.value().toString());
    return words;
}

} // namespace alongside
