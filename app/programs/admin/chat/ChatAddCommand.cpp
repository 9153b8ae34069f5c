// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatInput.h"
#include "programs/admin/chat/ChatServer.h"
#include "programs/admin/parts.h"
#include "store/ChatPassword.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

enum class Who { Kiosk, Champion };

const QCommandLineOption aliasOption(
    u"alias"_s, u"What they are called in the rosters: a first name, never a whole one."_s, u"NAME"_s);
const QCommandLineOption askOption(u"password-from-input"_s,
    u"Takes the password from standard input, a line of 8 to 128 signs, instead of making one up."_s);
const QCommandLineOption anewOption(
    u"again"_s, u"The account is there already: gives it a new password, or another alias."_s);

const QCommandLineOption keepOption(u"keep"_s,
    u"Puts the password into the key store of whoever calls, on this machine, and does not show it."_s);

bool contains(const ChatPlan &plan, Who who, const QString &id)
{
    if (who == Who::Kiosk)
        return plan.kiosks.contains(id);
    for (const ChatPlan::Champion &champion : plan.champions) {
        if (champion.id == id)
            return true;
    }
    return false;
}

void enter(ChatPlan &plan, Who who, const QString &id, const QCommandLineParser &parser)
{
    if (who == Who::Kiosk) {
        if (!plan.kiosks.contains(id))
            plan.kiosks.append(id);
        return;
    }
    const QString alias = parser.value(aliasOption);
    for (ChatPlan::Champion &champion : plan.champions) {
        if (champion.id == id) {
            if (parser.isSet(aliasOption))
                champion.alias = alias;
            return;
        }
    }
    plan.champions.append({id, alias});
}

// Shown once, or given to the key store; where that fails, shown all the same, since nobody else has it.
Outcome told(const QString &address, const Secret &password, bool keep)
{
    Outcome outcome;
    outcome.text = u"%1 has an account now."_s.arg(address);
    outcome.json = {{u"address"_s, address}};
    if (keep) {
        const auto kept = ChatPassword::keep(address, password);
        outcome.json.insert(u"kept"_s, bool(kept));
        if (kept) {
            outcome.text += u" Its password is in the key store of this user.\n"_s;
            return outcome;
        }
        outcome.status = Outcome::Findings;
        outcome.text += u" The key store did not take its password: "_s + kept.error().message;
    }
    const QString shown =
        QString::fromLatin1(reinterpret_cast<const char *>(password.data()), qsizetype(password.size()));
    outcome.text += u" Its password, which is shown this once and kept nowhere here:\n%1\n"_s.arg(shown);
    outcome.json.insert(u"password"_s, shown);
    return outcome;
}

Outcome added(const ChatPlan &plan, Outcome outcome, const QString &afterwards)
{
    if (!afterwards.isEmpty())
        outcome.text += afterwards + u'\n';
    outcome.json.insert(u"port"_s, plan.port);
    outcome.json.insert(u"authority"_s, plan.authority);
    outcome.json.insert(u"afterwards"_s, afterwards);
    return outcome;
}

Outcome add(const QCommandLineParser &parser, Who who)
{
    const QString id = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() != 1 || !ChatPlan::isId(id))
        return Outcome::unusable(u"Name one id: small letters, figures and hyphens, such as \"desk-one\"."_s);
    auto plan = ChatPlan::read(parser.value(ChatInput::folderOption()));
    if (!plan)
        return Outcome::unusable(plan.error().message);
    const QString host = who == Who::Kiosk ? plan->kiosksHost() : plan->championsHost();
    const QString address = id + u'@' + host;
    if (contains(plan.value(), who, id) != parser.isSet(anewOption))
        return Outcome::unusable(parser.isSet(anewOption)
                ? u"%1 has no account yet: leave --again out."_s.arg(address)
                : u"%1 has an account already, which was left as it is. --again gives it a new password."_s
                      .arg(address));
    const Secret password = parser.isSet(askOption) ? ChatInput::readPassword() : ChatInput::newPassword();
    if (password.isEmpty())
        return Outcome::unusable(ChatInput::passwordRule());
    enter(plan.value(), who, id, parser);
    const auto server = ChatServer::of(plan.value(), ChatInput::templates());
    auto done = server->addAccount(id, host, password);
    if (done)
        done = plan->write();
    if (!done)
        return Outcome::unusable(done.error().message);
    return added(plan.value(), told(address, password, parser.isSet(keepOption)), server->afterwards());
}

} // namespace

Command chatAddKioskCommand()
{
    return {u"chat add-kiosk"_s, u"--folder DIR ID"_s,
        u"Makes an account for a kiosk, which sees all champions and no other kiosk."_s,
        {ChatInput::folderOption(), askOption, anewOption, keepOption}, [](const QCommandLineParser &parser) {
            return add(parser, Who::Kiosk);
        }};
}

Command chatAddChampionCommand()
{
    return {u"chat add-champion"_s, u"--folder DIR ID [--alias NAME]"_s,
        u"Makes an account for a champion, or for staff of a place, whom every kiosk sees."_s,
        {ChatInput::folderOption(), aliasOption, askOption, anewOption, keepOption},
        [](const QCommandLineParser &parser) {
            return add(parser, Who::Champion);
        }};
}

} // namespace alongside
