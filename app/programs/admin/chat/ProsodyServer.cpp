// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ProsodyServer.h"

#include "programs/admin/chat/ChatTemplates.h"
#include "programs/admin/chat/OwnedFiles.h"
#include "programs/admin/chat/ScramKeys.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// How Prosody's store writes a host's name as that of a folder; a name of a plan holds no other such sign.
QString folderOf(QString host)
{
    return host.replace(u'.', u"%2e"_s).replace(u'-', u"%2d"_s);
}

// A line break or a bracket would begin another line of the file.
QString harmless(QString alias)
{
    for (QChar &sign : alias) {
        if (!sign.isPrint() || sign == u'=' || sign == u'[' || sign == u']')
            sign = u' ';
    }
    return alias;
}

} // namespace

ProsodyServer::ProsodyServer(const ChatPlan &plan, const QString &templates)
    : m_plan(plan)
    , m_templates(templates)
{
}

Result<Done> ProsodyServer::configure()
{
    const OwnedFiles files(m_plan.folder);
    for (const QString &folder : {u"data"_s, u"log"_s, u"run"_s}) {
        if (const auto made = files.makeFolder(folder); !made)
            return made;
    }
    const auto filled = ChatTemplates(m_plan, m_templates).fillIn();
    return filled ? settle() : filled;
}

Result<Done> ProsodyServer::addAccount(const QString &id, const QString &host, const Secret &password)
{
    const ScramKeys keys = ScramKeys::of(password);
    const QString text =
        u"return {\n\t[\"salt\"] = \"%1\";\n\t[\"iteration_count\"] = %2;\n"
        "\t[\"stored_key\"] = \"%3\";\n\t[\"server_key\"] = \"%4\";\n};\n"_s
            .arg(QString::fromLatin1(keys.salt))
            .arg(ScramKeys::rounds)
            .arg(QString::fromLatin1(keys.stored.toHex()), QString::fromLatin1(keys.server.toHex()));
    return OwnedFiles(m_plan.folder).write(account(id, host), text.toLatin1());
}

Result<Done> ProsodyServer::settle()
{
    return OwnedFiles(m_plan.folder).write(u"groups.txt"_s, rosters().toUtf8());
}

Result<Done> ProsodyServer::removeAccount(const QString &id, const QString &host)
{
    const QString path = m_plan.path(account(id, host));
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return Error{u"%1 could not be removed; run this as whom it belongs to."_s.arg(path)};
    const auto written = settle();
    return written ? reload() : written;
}

// Told so, a server that runs looks who has no account any more, and puts them out.
Result<Done> ProsodyServer::reload() const
{
    QFile file(m_plan.path(u"run/prosody.pid"_s));
    const int process = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    if (process > 1 && ::kill(process, SIGHUP) != 0 && errno != ESRCH)
        return Error{u"The account is gone, but whoever uses it now stays connected: the server could not be "
                     "told. Run %1 as whom it belongs to."_s.arg(m_plan.path(u"reload"_s))};
    return Done();
}

QString ProsodyServer::account(const QString &id, const QString &host) const
{
    return u"data/%1/accounts/%2.dat"_s.arg(folderOf(host), QString(id).replace(u'-', u"%2d"_s));
}

Result<QStringList> ProsodyServer::missing() const
{
    QStringList addresses;
    const auto look = [&](const QString &id, const QString &host) {
        if (!QFileInfo::exists(m_plan.path(account(id, host))))
            addresses.append(id + u'@' + host);
    };
    for (const QString &kiosk : m_plan.kiosks)
        look(kiosk, m_plan.kiosksHost());
    for (const ChatPlan::Champion &champion : m_plan.champions)
        look(champion.id, m_plan.championsHost());
    QFile groups(m_plan.path(u"groups.txt"_s));
    if (!groups.open(QIODevice::ReadOnly) || groups.readAll() != rosters().toUtf8())
        return Error{
            u"The rosters in groups.txt are not those of chat.json. \"alongside-admin chat setup --again\" "
            "writes them anew."_s};
    return addresses;
}

QString ProsodyServer::afterwards() const
{
    return u"If the server is running, run %1 so that it knows."_s.arg(m_plan.path(u"reload"_s));
}

// One group for each kiosk, with all champions and no other kiosk; one in which champions see each other;
// and those who may switch others off.
QString ProsodyServer::rosters() const
{
    QString champions;
    for (const ChatPlan::Champion &champion : m_plan.champions) {
        const QString alias = champion.alias.isEmpty() ? champion.id : harmless(champion.alias);
        champions += u"%1@%2=%3\n"_s.arg(champion.id, m_plan.championsHost(), alias);
    }
    QString groups = u"[Champions]\n"_s + champions;
    for (const QString &kiosk : m_plan.kiosks)
        groups += u"[Kiosk %1]\n%1@%2\n"_s.arg(kiosk, m_plan.kiosksHost()) + champions;
    QString staff;
    for (const ChatPlan::Champion &champion : m_plan.champions)
        staff += champion.staff ? u"%1@%2=%1\n"_s.arg(champion.id, m_plan.championsHost()) : QString();
    return staff.isEmpty() ? groups : groups + u"[Staff]\n"_s + staff;
}

} // namespace alongside
