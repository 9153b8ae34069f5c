// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/FindingReport.h"
#include "policy/Policy.h"
#include "programs/admin/Terminal.h"
#include "programs/admin/chat/ChatFindings.h"
#include "programs/admin/chat/ChatInput.h"
#include "programs/admin/chat/ChatServer.h"
#include "programs/admin/parts.h"
#include "store/ChatPassword.h"
#include "xmpp/Link.h"

#include <QCommandLineParser>
#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alongside {

namespace {

using Severity = Finding::Severity;

constexpr auto patience = 15s;

Finding finding(const QString &place, const QString &part, Severity severity, const QString &sentence)
{
    Finding finding{severity, place};
    finding.component = part;
    finding.message = sentence;
    return finding;
}

// Where one of this machine reaches the server.
QString nearest(const ChatPlan &plan)
{
    const QString address = plan.listen.first();
    return address == u"0.0.0.0" ? u"127.0.0.1"_s : address == u"::" ? u"::1"_s : address;
}

QList<Finding> ofAccounts(const ChatPlan &plan)
{
    const auto missing = ChatServer::of(plan, ChatInput::templates())->missing();
    if (!missing)
        return {finding(plan.folder, u"accounts"_s, Severity::Error, missing.error().message)};
    QList<Finding> findings;
    for (const QString &address : missing.value())
        findings.append(finding(plan.folder, u"accounts"_s, Severity::Error,
            u"%1 has no account, or is in no roster. Make it anew with --again."_s.arg(address)));
    if (findings.isEmpty())
        findings.append(finding(plan.folder, u"accounts"_s, Severity::Info,
            u"%1 kiosks and %2 champions have accounts and are in the rosters."_s.arg(plan.kiosks.size())
                .arg(plan.champions.size())));
    return findings;
}

QList<Finding> ofServer(const ChatPlan &plan)
{
    QList<Finding> findings = ChatFindings::ofFolder(plan, ChatInput::templates());
    const auto authorities =
        plan.authority.isEmpty() ? QList<QSslCertificate>() : QSslCertificate::fromPath(plan.authority);
    for (const QString &host : {plan.kiosksHost(), plan.championsHost()}) {
        const ChatProbe probe = ChatProbe::ask(nearest(plan), plan.port, host, authorities);
        findings += ChatFindings::ofProbe(probe, host, plan.folder);
        if (probe.reached == ChatProbe::Reached::Nothing)
            break;
    }
    return findings + ofAccounts(plan);
}

// Whether the terminal's own account is let in at one of the server's machines, by the line that a visit
// uses.
Finding ofLogin(const Policy::Help &help, const QString &server, Secret password, const QString &policy)
{
    LinkSettings settings;
    settings.address = help.address + u"/check"_s;
    settings.password = std::move(password);
    settings.server = server;
    settings.port = quint16(help.port);
    settings.certificates = help.certificates;
    Link link(std::move(settings));
    QEventLoop loop;
    QObject::connect(&link, &Link::stateChanged, &loop, [&] {
        if (link.state() == Link::State::Ready || link.fault() != LinkFault::None)
            loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    link.open();
    loop.exec();
    if (link.state() == Link::State::Ready)
        return finding(policy, u"login"_s, Severity::Info, u"%1 is let in."_s.arg(help.address));
    if (link.fault() == LinkFault::Refused)
        return finding(policy, u"login"_s, Severity::Error,
            u"The server does not let %1 in: it knows no such account, or another password. Give it a new "
            u"one "
            "with \"chat add-kiosk --again\", and put it into the key store with \"chat keep\"."_s.arg(
                help.address));
    return finding(policy, u"login"_s, Severity::Error,
        u"%1 could not log in: the server is not reached, or not trusted."_s.arg(help.address));
}

QList<Finding> ofTerminal(const Policy &policy, const QString &file)
{
    const Policy::Help &help = policy.help;
    if (help.server.isEmpty())
        return {finding(file, u"help"_s, Severity::Info,
            u"The policy names no chat server: people are told of the telephone and the desk."_s)};
    const QString host = help.address.section(u'@', 1);
    const auto authorities =
        help.certificates.isEmpty() ? QList<QSslCertificate>() : QSslCertificate::fromPath(help.certificates);
    const auto password = ChatPassword::read(help.address);
    QList<Finding> findings;
    for (const QString &server : QStringList(help.server) + help.otherServers) {
        const QString place = help.otherServers.isEmpty() ? file : u"%1, %2"_s.arg(file, server);
        const ChatProbe probe = ChatProbe::ask(server, quint16(help.port), host, authorities);
        findings += ChatFindings::ofProbe(probe, host, place);
        if (password && probe.reached == ChatProbe::Reached::Everything)
            findings.append(ofLogin(help, server, password->copy(), place));
    }
    if (!password)
        findings.append(finding(file, u"password"_s, Severity::Error,
            u"The key store of this user gives no password for %1 (%2). Put it there with \"alongside-admin "
            u"chat "
            "keep\"."_s.arg(help.address, password.error().message)));
    return findings;
}

Outcome told(const QList<Finding> &findings)
{
    Outcome outcome;
    outcome.status = hasErrors(findings) ? Outcome::Findings : Outcome::Fine;
    outcome.text = findingLines(findings);
    outcome.json = {{u"findings"_s, findingObjects(findings)}};
    return outcome;
}

Outcome run(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(ChatInput::folderOption())) {
        const auto plan = ChatPlan::read(parser.value(ChatInput::folderOption()));
        return plan ? told(ofServer(plan.value())) : Outcome::unusable(plan.error().message);
    }
    const auto policy = Terminal::policyIn(files);
    if (const Outcome *trouble = std::get_if<Outcome>(&policy))
        return *trouble;
    return told(ofTerminal(std::get<Policy>(policy), files.value(0, u"policy.json"_s)));
}

} // namespace

Command chatCheckCommand()
{
    return {u"chat check"_s, u"--folder DIR | [FILE]"_s,
        u"Says what is wrong with a chat server (--folder), or with a terminal's way to one (FILE: its "
        u"policy; "
        "without it, the one beside the programs; run it as the kiosk's user)."_s,
        {ChatInput::folderOption()}, run};
}

} // namespace alongside
