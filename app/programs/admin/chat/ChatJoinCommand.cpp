// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatInput.h"
#include "programs/admin/chat/ChatPlan.h"
#include "programs/admin/chat/EjabberdCall.h"
#include "programs/admin/parts.h"

#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QThread>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int patience = 30'000; // milliseconds

// The server stops and starts again for it, and does not answer in between.
bool isJoined(const EjabberdCall &server, const QString &node)
{
    QDeadlineTimer end(patience);
    while (!end.hasExpired()) {
        const auto nodes = server.list(u"list_cluster"_s, {});
        if (nodes && nodes->contains(node))
            return bool(server.askNode(u"keep"_s));
        QThread::msleep(50);
    }
    return false;
}

Outcome run(const QCommandLineParser &parser)
{
    const QHostAddress other(parser.positionalArguments().value(0));
    if (parser.positionalArguments().size() != 1 || other.protocol() != QAbstractSocket::IPv4Protocol)
        return Outcome::unusable(u"Name the address of another node, such as 10.0.0.1."_s);
    const auto plan = ChatPlan::read(parser.value(ChatInput::folderOption()));
    if (!plan)
        return Outcome::unusable(plan.error().message);
    if (plan->node.isEmpty())
        return Outcome::unusable(u"This server was made to be alone; make one with --node-address."_s);
    const QString node = u"chat@"_s + other.toString();
    const EjabberdCall server(plan->folder);
    if (const auto asked = server.askNode(u"join/"_s + node); !asked)
        return Outcome::unusable(asked.error().message);
    if (!isJoined(server, node))
        return Outcome::unusable(u"The node at %1 was not joined: see that it runs, that its port is open to "
                                 u"this one, and that both "
                                 "have one .erlang.cookie. The log says more."_s.arg(other.toString()));
    Outcome outcome;
    outcome.text = u"This server and the one at %1 are one now, with the accounts of the other.\n"_s.arg(
        other.toString());
    outcome.json = {{u"joined"_s, other.toString()}};
    return outcome;
}

} // namespace

Command chatJoinCommand()
{
    return {u"chat join"_s, u"--folder DIR ADDRESS"_s,
        u"Joins a new ejabberd to the node at an address; both run. Its own accounts, if any, are given up "
        u"for those of "
        "the other."_s,
        {ChatInput::folderOption()}, run};
}

} // namespace alongside
