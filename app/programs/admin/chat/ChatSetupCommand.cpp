// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/Certificates.h"
#include "programs/admin/chat/ChatInput.h"
#include "programs/admin/chat/ChatServer.h"
#include "programs/admin/chat/EjabberdServer.h"
#include "programs/admin/chat/OwnedFiles.h"
#include "programs/admin/parts.h"

#include <QCommandLineParser>
#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const QCommandLineOption serverOption(u"server"_s, u"\"prosody\" or \"ejabberd\"."_s, u"NAME"_s);
const QCommandLineOption domainOption(
    u"domain"_s, u"Accounts will be at kiosks.DOMAIN and champions.DOMAIN."_s, u"DOMAIN"_s);
const QCommandLineOption portOption(u"port"_s, u"Where it listens; 5222."_s, u"N"_s, u"5222"_s);
const QCommandLineOption listenOption(u"listen"_s,
    u"An IP address of this machine on which it listens, once for each; 127.0.0.1. \"0.0.0.0\" and \"::\" "
    u"are "
    "all."_s,
    u"ADDRESS"_s);
const QCommandLineOption certificateOption(
    u"certificate"_s, u"A certificate of your own, with its chain (PEM), for both hosts."_s, u"FILE"_s);
const QCommandLineOption keyOption(u"key"_s, u"Its private key (PEM)."_s, u"FILE"_s);
const QCommandLineOption authorityOption(
    u"authority"_s, u"Who signed it (PEM), where terminals do not know them anyway."_s, u"FILE"_s);
const QCommandLineOption againOption(u"again"_s,
    u"The folder is there already: writes its configuration and a certificate anew, from what it was made "
    "with and what is named now. Accounts stay."_s);

const QCommandLineOption nodeOption(u"node-address"_s,
    u"ejabberd only, for a cluster: an IPv4 address of this machine at which the other nodes reach it, in a "
    u"network "
    "that nobody else is in."_s,
    u"ADDRESS"_s);
const QCommandLineOption nodePortOption(
    u"node-port"_s, u"The port for that, the same on all nodes; 5211."_s, u"N"_s, u"5211"_s);
const QCommandLineOption cookieOption(
    u"cookie"_s, u"The file .erlang.cookie of the first node's folder, for every further node."_s, u"FILE"_s);

// Configurations are filled in by replacing words: no path may hold a sign that means something in one.
bool isPlainPath(const QString &path)
{
    static const QRegularExpression plain(u"^/[A-Za-z0-9/._+-]*\\z"_s);
    return plain.match(path).hasMatch();
}

Result<Done> takeOwnCertificate(const QCommandLineParser &parser, ChatPlan &plan)
{
    plan.certificate = QDir().absoluteFilePath(parser.value(certificateOption));
    plan.key = QDir().absoluteFilePath(parser.value(keyOption));
    plan.authority =
        parser.isSet(authorityOption) ? QDir().absoluteFilePath(parser.value(authorityOption)) : QString();
    for (const QString &file : {plan.certificate, plan.key, plan.authority}) {
        if (!file.isEmpty() && (!isPlainPath(file) || !QFileInfo(file).isFile()))
            return Error{u"%1 is no file with a plain name (letters, figures, . _ + -)."_s.arg(file)};
    }
    return Done();
}

// A database belongs to the node that made it, so that a server cannot become another one.
Result<Done> takeNode(const QCommandLineParser &parser, ChatPlan &plan)
{
    if (!parser.isSet(nodeOption))
        return Done();
    const QHostAddress address(parser.value(nodeOption));
    if (plan.server != ChatPlan::Server::Ejabberd || parser.isSet(againOption))
        return Error{u"Only a new ejabberd can become a node: name --server ejabberd and a new folder."_s};
    if (address.protocol() != QAbstractSocket::IPv4Protocol)
        return Error{u"\"%1\" is no IPv4 address."_s.arg(parser.value(nodeOption))};
    plan.node = address.toString();
    plan.nodePort = parser.value(nodePortOption).toUShort();
    return plan.nodePort != 0 ? Result<Done>(Done()) : Error{u"The port is a number from 1 to 65535."_s};
}

Result<Done> takeCookie(const QCommandLineParser &parser, const ChatPlan &plan)
{
    QFile cookie(parser.value(cookieOption));
    if (!cookie.open(QIODevice::ReadOnly) || cookie.size() == 0)
        return Error{u"%1 cannot be read."_s.arg(cookie.fileName())};
    return OwnedFiles(plan.folder)
        .write(EjabberdServer::cookieFile, cookie.read(255), OwnedFiles::Mode::Sealed);
}

Result<Done> takeOptions(const QCommandLineParser &parser, ChatPlan &plan)
{
    if (parser.isSet(portOption) || !parser.isSet(againOption))
        plan.port = parser.value(portOption).toUShort();
    if (plan.port == 0)
        return Error{u"The port is a number from 1 to 65535."_s};
    if (parser.isSet(listenOption))
        plan.listen = parser.values(listenOption);
    for (const QString &address : plan.listen) {
        if (QHostAddress(address).isNull() || address.contains(u'%'))
            return Error{u"\"%1\" is no IP address."_s.arg(address)};
    }
    const bool another = (parser.isSet(domainOption) && parser.value(domainOption).toLower() != plan.domain)
        || (parser.isSet(serverOption) && parser.value(serverOption) != plan.serverName());
    if (another)
        return Error{
            u"The folder is that of %1 for %2, which stays so: make a folder of its own for another one."_s
                .arg(plan.serverName(), plan.domain)};
    if (const auto node = takeNode(parser, plan); !node)
        return node;
    if (parser.isSet(certificateOption) != parser.isSet(keyOption))
        return Error{u"A certificate of your own has a key: name both."_s};
    return Done();
}

Result<ChatPlan> newPlan(const QCommandLineParser &parser)
{
    ChatPlan plan;
    plan.folder = QDir::cleanPath(QDir().absoluteFilePath(parser.value(ChatInput::folderOption())));
    plan.domain = parser.value(domainOption).toLower();
    const QString server = parser.value(serverOption);
    plan.server = server == u"ejabberd" ? ChatPlan::Server::Ejabberd : ChatPlan::Server::Prosody;
    if (server != plan.serverName())
        return Error{u"Name the server: --server prosody or --server ejabberd."_s};
    if (!ChatPlan::isDomain(plan.domain))
        return Error{u"Name a domain, such as --domain example.org."_s};
    if (!isPlainPath(plan.folder))
        return Error{u"Name a folder with a plain name (letters, figures, . _ + -)."_s};
    if (QDir(plan.folder).exists() && !QDir(plan.folder).isEmpty())
        return Error{
            u"The folder %1 is not empty, and was left as it is. Name another one, or with --again the "
            "folder of a server."_s.arg(plan.folder)};
    return plan;
}

Result<ChatPlan> make(const QCommandLineParser &parser)
{
    auto plan =
        parser.isSet(againOption) ? ChatPlan::read(parser.value(ChatInput::folderOption())) : newPlan(parser);
    if (!plan)
        return plan;
    auto done = takeOptions(parser, plan.value());
    if (done)
        done = OwnedFiles(plan->folder).makeFolder({});
    const bool ownBefore =
        !plan->certificate.isEmpty() && !plan->certificate.startsWith(plan->path(u"tls/"_s));
    if (done && parser.isSet(certificateOption))
        done = takeOwnCertificate(parser, plan.value());
    else if (done && !ownBefore)
        done = Certificates::make(plan.value());
    if (done && parser.isSet(cookieOption))
        done = takeCookie(parser, plan.value());
    if (done)
        done = ChatServer::of(plan.value(), ChatInput::templates())->configure();
    if (done)
        done = plan->write();
    return done ? plan : Result<ChatPlan>(done.error());
}

Outcome run(const QCommandLineParser &parser)
{
    if (!parser.isSet(ChatInput::folderOption()) || !parser.positionalArguments().isEmpty())
        return Outcome::unusable(u"Name the folder of the server: --folder DIR."_s);
    const auto plan = make(parser);
    if (!plan)
        return Outcome::unusable(plan.error().message);
    Outcome outcome;
    outcome.text =
        u"The chat server of %1 is in %2. Start it with %3, as an ordinary user; README.md there says "
        "more.\n"_s.arg(plan->domain, plan->folder, plan->path(u"start"_s));
    outcome.json = {{u"folder"_s, plan->folder}, {u"server"_s, plan->serverName()},
        {u"domain"_s, plan->domain}, {u"port"_s, plan->port}, {u"authority"_s, plan->authority},
        {u"start"_s, plan->path(u"start"_s)}};
    return outcome;
}

} // namespace

Command chatSetupCommand()
{
    return {u"chat setup"_s,
        u"--server prosody|ejabberd --folder DIR --domain DOMAIN [--port N] [--listen ADDRESS]"_s,
        u"Makes a folder with everything that a chat server for kiosks and champions needs: configuration, "
        "rules, certificates, and how to start it."_s,
        {ChatInput::folderOption(), serverOption, domainOption, portOption, listenOption, certificateOption,
            keyOption, authorityOption, nodeOption, nodePortOption, cookieOption, againOption},
        run};
}

} // namespace alongside
