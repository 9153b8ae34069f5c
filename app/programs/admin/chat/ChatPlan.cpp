// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatPlan.h"

#include "base/Document.h"
#include "programs/admin/chat/OwnedFiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const QString file = u"chat.json"_s;

QList<ChatPlan::Champion> championsIn(const QJsonArray &array)
{
    QList<ChatPlan::Champion> champions;
    for (const QJsonValue champion : array)
        champions.append(
            {champion[u"id"_s].toString(), champion[u"alias"_s].toString(), champion[u"staff"_s].toBool()});
    return champions;
}

QStringList stringsIn(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

bool isSound(const ChatPlan &plan)
{
    bool sound = ChatPlan::isDomain(plan.domain) && plan.port != 0 && !plan.listen.isEmpty();
    for (const QString &id : plan.kiosks)
        sound = sound && ChatPlan::isId(id);
    for (const ChatPlan::Champion &champion : plan.champions)
        sound = sound && ChatPlan::isId(champion.id);
    return sound;
}

} // namespace

bool ChatPlan::isId(const QString &id)
{
    static const QRegularExpression shape(u"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    return shape.match(id).hasMatch();
}

bool ChatPlan::isDomain(const QString &domain)
{
    bool sound = domain.size() <= 240;
    for (const QString &label : domain.split(u'.'))
        sound = sound && isId(label);
    return sound;
}

Result<ChatPlan> ChatPlan::read(const QString &folder)
{
    ChatPlan plan;
    plan.folder = QDir::cleanPath(QDir().absoluteFilePath(folder));
    const auto document = Document::read(plan.path(file));
    if (!document)
        return Error{u"%1 holds no chat server (%2); \"alongside-admin chat setup\" makes one."_s.arg(
            folder, document.error().message)};
    const QJsonObject root = document->root().toObject();
    const QString server = root[u"server"_s].toString();
    plan.server = server == u"ejabberd" ? Server::Ejabberd : Server::Prosody;
    plan.domain = root[u"domain"_s].toString();
    plan.port = quint16(root[u"port"_s].toInt());
    plan.listen = stringsIn(root[u"listen"_s]);
    plan.certificate = root[u"certificate"_s].toString();
    plan.key = root[u"key"_s].toString();
    plan.authority = root[u"authority"_s].toString();
    plan.node = root[u"node"_s].toString();
    plan.nodePort = quint16(root[u"nodePort"_s].toInt(plan.nodePort));
    plan.kiosks = stringsIn(root[u"kiosks"_s]);
    plan.champions = championsIn(root[u"champions"_s].toArray());
    if (server != plan.serverName() || !isSound(plan))
        return Error{u"%1 is not as \"alongside-admin chat\" wrote it; put it back from a copy."_s.arg(
            plan.path(file))};
    return plan;
}

Result<Done> ChatPlan::write() const
{
    QJsonArray people;
    for (const Champion &champion : champions)
        people.append(
            QJsonObject{{u"id"_s, champion.id}, {u"alias"_s, champion.alias}, {u"staff"_s, champion.staff}});
    const QJsonObject root{{u"server"_s, serverName()}, {u"domain"_s, domain}, {u"port"_s, port},
        {u"listen"_s, QJsonArray::fromStringList(listen)}, {u"certificate"_s, certificate}, {u"key"_s, key},
        {u"authority"_s, authority}, {u"node"_s, node}, {u"nodePort"_s, nodePort},
        {u"kiosks"_s, QJsonArray::fromStringList(kiosks)}, {u"champions"_s, people}};
    return OwnedFiles(folder).write(file, QJsonDocument(root).toJson());
}

} // namespace alongside
