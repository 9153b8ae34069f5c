// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatInput.h"
#include "programs/admin/chat/ChatServer.h"
#include "programs/admin/parts.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Takes an address out of the plan; false where it was not in it.
bool leave(ChatPlan &plan, const QString &address)
{
    const QString id = address.section(u'@', 0, 0);
    const QString host = address.section(u'@', 1);
    const auto same = [&id](const ChatPlan::Champion &champion) {
        return champion.id == id;
    };
    if (host == plan.kiosksHost())
        return plan.kiosks.removeAll(id) > 0;
    return host == plan.championsHost() && plan.champions.removeIf(same) > 0;
}

Outcome run(const QCommandLineParser &parser)
{
    const QString address = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() != 1)
        return Outcome::unusable(u"Name one address, such as one@champions.example.org."_s);
    auto plan = ChatPlan::read(parser.value(ChatInput::folderOption()));
    if (!plan)
        return Outcome::unusable(plan.error().message);
    if (!leave(plan.value(), address))
        return Outcome::unusable(u"%1 has no account here."_s.arg(address));
    const auto server = ChatServer::of(plan.value(), ChatInput::templates());
    auto done = server->removeAccount(address.section(u'@', 0, 0), address.section(u'@', 1));
    if (done)
        done = plan->write();
    if (!done)
        return Outcome::unusable(done.error().message);
    Outcome outcome;
    outcome.text = u"%1 has no account any more, and is not connected any more.\n"_s.arg(address);
    outcome.json = {{u"removed"_s, address}};
    return outcome;
}

} // namespace

Command chatRemoveCommand()
{
    return {u"chat remove"_s, u"--folder DIR ADDRESS"_s,
        u"Takes the account of a kiosk or a champion away at once, and takes them out of all rosters. Talks "
        u"with a "
        "champion end."_s,
        {ChatInput::folderOption()}, run};
}

} // namespace alongside
