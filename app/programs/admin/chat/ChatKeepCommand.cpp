// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatInput.h"
#include "programs/admin/chat/ChatPlan.h"
#include "programs/admin/parts.h"
#include "store/ChatPassword.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

bool isAddress(const QString &address)
{
    const QString host = address.section(u'@', 1);
    return ChatPlan::isId(address.section(u'@', 0, 0)) && ChatPlan::isDomain(host);
}

Outcome run(const QCommandLineParser &parser)
{
    const QString address = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() != 1 || !isAddress(address))
        return Outcome::unusable(u"Name one address, such as one@kiosks.example.org."_s);
    const Secret password = ChatInput::readPassword();
    if (password.isEmpty())
        return Outcome::unusable(ChatInput::passwordRule());
    const auto kept = ChatPassword::keep(address, password);
    if (!kept)
        return Outcome::unusable(
            u"The key store of this user did not take the password: "_s + kept.error().message);
    Outcome outcome;
    outcome.text = u"The key store of this user has the password of %1 now.\n"_s.arg(address);
    outcome.json = {{u"address"_s, address}, {u"kept"_s, true}};
    return outcome;
}

} // namespace

Command chatKeepCommand()
{
    return {u"chat keep"_s, u"ADDRESS"_s,
        u"Puts the password of an account, from standard input, into the key store of whoever calls: the "
        "kiosk's user on a terminal, a champion at a desk."_s,
        {}, run};
}

} // namespace alongside
