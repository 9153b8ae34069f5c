// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangedPages.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(path));
    return file.readAll();
}

QString textOf(const QDir &folder, const QString &file)
{
    return QString::fromUtf8(content(folder.filePath(file)));
}

QString changedText(const QDir &folder, const QJsonObject &change)
{
    QString text = textOf(folder, change[u"page"].toString());
    for (const QJsonValue edit : change[u"replace"].toArray()) {
        const QString old = edit[0].toString();
        if (old.isEmpty() || !text.contains(old))
            qFatal("%s: nothing to replace", qPrintable(change[u"name"].toString()));
        text.replace(old, edit[1].toString());
    }
    return text;
}

QList<ServedPage> pagesOf(const QDir &folder, const QJsonObject &change, const QJsonObject &base)
{
    QList<ServedPage> pages;
    for (const QJsonValue page : change[u"becomes"].toArray())
        pages.append({page[u"address"].toString(), textOf(folder, page[u"file"].toString())});
    if (!pages.isEmpty())
        return pages;
    const QString own = base[change[u"page"].toString()][u"address"].toString();
    return {{change[u"address"].toString(own), changedText(folder, change)}};
}

} // namespace

QList<ChangedPages> readChanges(const QString &folder)
{
    const QDir directory(folder);
    const QJsonObject base =
        QJsonDocument::fromJson(content(directory.filePath(QStringLiteral("pages.json")))).object();
    const QJsonArray changes =
        QJsonDocument::fromJson(content(directory.filePath(QStringLiteral("changes.json")))).array();
    QList<ChangedPages> all;
    for (auto page = base.begin(); page != base.end(); ++page)
        all.append({directory.dirName(), page.key(), QStringLiteral("none"), false,
            {{page.value()[u"address"].toString(), textOf(directory, page.key())}}});
    for (const QJsonValue value : changes) {
        const QJsonObject change = value.toObject();
        all.append({directory.dirName(), change[u"name"].toString(), change[u"what"].toString(),
            change[u"noticed"].toBool(), pagesOf(directory, change, base)});
    }
    return all;
}

} // namespace alongside
