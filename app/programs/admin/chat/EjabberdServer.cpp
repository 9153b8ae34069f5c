// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/EjabberdServer.h"

#include "programs/admin/chat/ChatInput.h"
#include "programs/admin/chat/ChatTemplates.h"
#include "programs/admin/chat/EjabberdCall.h"
#include "programs/admin/chat/OwnedFiles.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const QString kiosks = u"kiosks"_s;
const QString champions = u"champions"_s;
const QString staff = u"staff"_s;
constexpr std::size_t cookieSize = 32;

// Alone, it listens for no other node, and needs no program that finds them (epmd): nor does a cluster whose
// nodes all use one port. See erl(1) and kernel(6).
QString nodeArguments(const ChatPlan &plan)
{
    if (plan.node.isEmpty())
        return u"-sname chat@localhost\n-dist_listen false\n-start_epmd false\n"_s;
    return u"-name chat@%1\n-kernel inet_dist_use_interface {%2}\n-start_epmd false\n-erl_epmd_port %3\n"_s
        .arg(plan.node, QString(plan.node).replace(u'.', u','))
        .arg(plan.nodePort);
}

// What nodes of a cluster know each other by.
QByteArray newCookie()
{
    const Secret random = Secret::random(cookieSize);
    return QByteArray(reinterpret_cast<const char *>(random.data()), qsizetype(random.size())).toHex();
}

} // namespace

EjabberdServer::EjabberdServer(const ChatPlan &plan, const QString &templates)
    : m_plan(plan)
    , m_templates(templates)
{
}

Result<Done> EjabberdServer::configure()
{
    if (m_plan.folder.size() > EjabberdCall::longestFolder)
        return Error{u"The path of the folder is too long for ejabberd: %1 letters at most."_s.arg(
            EjabberdCall::longestFolder)};
    const OwnedFiles files(m_plan.folder);
    for (const QString &folder : {u"data"_s, u"log"_s, u"run"_s}) {
        if (const auto made = files.makeFolder(folder); !made)
            return made;
    }
    auto done = files.write(u"node.args"_s, nodeArguments(m_plan).toLatin1());
    if (done && !QFileInfo::exists(m_plan.path(cookieFile)))
        done = files.write(cookieFile, newCookie(), OwnedFiles::Mode::Sealed);
    return done ? ChatTemplates(m_plan, m_templates).fillIn() : done;
}

Result<Done> EjabberdServer::addAccount(const QString &id, const QString &host, const Secret &password)
{
    auto done = setPassword(id, host, password);
    if (done)
        done = makeGroups();
    // Each host reads its own groups: what a group shows is only seen on the host that it belongs to.
    for (const QString &owner : {m_plan.kiosksHost(), m_plan.championsHost()}) {
        if (done)
            done = call(u"srg_user_add"_s,
                {{u"user"_s, id}, {u"host"_s, host},
                    {u"group"_s, host == m_plan.kiosksHost() ? kiosks : champions}, {u"grouphost"_s, owner}});
    }
    return done;
}

Result<Done> EjabberdServer::settle()
{
    Result<Done> done = makeGroups();
    const QString host = m_plan.championsHost();
    for (const ChatPlan::Champion &champion : m_plan.champions) {
        if (done && champion.staff)
            done = call(u"srg_user_add"_s,
                {{u"user"_s, champion.id}, {u"host"_s, host}, {u"group"_s, staff}, {u"grouphost"_s, host}});
    }
    return done ? EjabberdCall(m_plan.folder).askNode(u"keep"_s) : done;
}

Result<Done> EjabberdServer::removeAccount(const QString &id, const QString &host)
{
    auto done = EjabberdCall(m_plan.folder).askNode(u"off/%1/%2"_s.arg(host, id));
    for (const QString &owner : {m_plan.kiosksHost(), m_plan.championsHost()}) {
        if (done)
            done = call(u"srg_user_del"_s,
                {{u"user"_s, id}, {u"host"_s, host},
                    {u"group"_s, host == m_plan.kiosksHost() ? kiosks : champions}, {u"grouphost"_s, owner}});
    }
    if (done && host == m_plan.championsHost())
        done = makeGroups();
    if (done && host == m_plan.championsHost())
        done = call(u"srg_user_del"_s,
            {{u"user"_s, id}, {u"host"_s, host}, {u"group"_s, staff}, {u"grouphost"_s, host}});
    return done ? settle() : done;
}

Result<QStringList> EjabberdServer::missing() const
{
    QStringList addresses;
    for (const QString &host : {m_plan.kiosksHost(), m_plan.championsHost()}) {
        const auto known = accountsOf(host);
        if (!known)
            return known;
        const bool ofKiosks = host == m_plan.kiosksHost();
        for (const QString &id : ofKiosks ? m_plan.kiosks : QStringList()) {
            if (!known->contains(id + u'@' + host))
                addresses.append(id + u'@' + host);
        }
        for (const ChatPlan::Champion &champion : ofKiosks ? QList<ChatPlan::Champion>() : m_plan.champions) {
            if (!known->contains(champion.id + u'@' + host))
                addresses.append(champion.id + u'@' + host);
        }
    }
    return addresses;
}

// Those who have an account and stand in the group of both hosts.
Result<QStringList> EjabberdServer::accountsOf(const QString &host) const
{
    const EjabberdCall server(m_plan.folder);
    const QString group = host == m_plan.kiosksHost() ? kiosks : champions;
    const auto accounts = server.list(u"registered_users"_s, {{u"host"_s, host}});
    if (!accounts)
        return accounts;
    QStringList addresses;
    for (const QString &id : accounts.value())
        addresses.append(id + u'@' + host);
    for (const QString &owner : {m_plan.kiosksHost(), m_plan.championsHost()}) {
        const auto members = server.list(u"srg_get_members"_s, {{u"group"_s, group}, {u"host"_s, owner}});
        if (!members)
            return members;
        const auto missing = [&](const QString &address) {
            return !members->contains(address);
        };
        addresses.removeIf(missing);
    }
    return addresses;
}

Result<Done> EjabberdServer::setPassword(const QString &id, const QString &host, const Secret &password) const
{
    const QString text =
        QString::fromLatin1(reinterpret_cast<const char *>(password.data()), qsizetype(password.size()));
    const auto made = call(u"register"_s, {{u"user"_s, id}, {u"host"_s, host}, {u"password"_s, text}});
    if (made || !made.error().message.contains(u"already registered"))
        return made;
    return call(u"change_password"_s, {{u"user"_s, id}, {u"host"_s, host}, {u"newpass"_s, text}});
}

// Kiosks see champions; champions see kiosks and each other; no kiosk sees another. A group can only show
// groups that are there. Staff are who may switch champions off.
Result<Done> EjabberdServer::makeGroups()
{
    Result<Done> done = Done();
    if (std::exchange(m_hasGroups, true))
        return done;
    for (const QString &owner : {m_plan.kiosksHost(), m_plan.championsHost()}) {
        const auto there = EjabberdCall(m_plan.folder).list(u"srg_list"_s, {{u"host"_s, owner}});
        if (!there)
            return there.error();
        for (const QString &group : {kiosks, champions}) {
            if (done && !there->contains(group))
                done = makeGroup(group, owner, {});
        }
        if (done)
            done = makeGroup(kiosks, owner, champions);
        if (done)
            done = makeGroup(champions, owner, kiosks + u"\\n"_s + champions);
    }
    return done ? makeGroup(staff, m_plan.championsHost(), {}) : done;
}

Result<Done> EjabberdServer::makeGroup(const QString &group, const QString &owner, const QString &shown) const
{
    return call(u"srg_create"_s,
        {{u"group"_s, group}, {u"host"_s, owner},
            {u"label"_s,
                group == kiosks      ? u"Kiosks"_s
                    : group == staff ? u"Staff"_s
                                     : u"Champions"_s},
            {u"description"_s, QString()}, {u"display"_s, shown}});
}

Result<Done> EjabberdServer::call(const QString &command, const QJsonObject &arguments) const
{
    return EjabberdCall(m_plan.folder).ask(command, arguments);
}

} // namespace alongside
