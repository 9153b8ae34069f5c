// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatInput.h"
#include "programs/admin/chat/ChatServer.h"
#include "programs/admin/parts.h"
#include "store/ChatPassword.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

enum class Who { Kiosk, Champion };

const QCommandLineOption aliasOption(
    u"alias"_s, u"What they are called in the rosters: a first name, never a whole one."_s, u"NAME"_s);
const QCommandLineOption askOption(u"password-from-input"_s,
    u"Takes the password from standard input, a line of 8 to 128 signs for each, instead of making one up."_s);
const QCommandLineOption anewOption(
    u"again"_s, u"The account is there already: gives it a new password, or another alias."_s);

const QCommandLineOption keepOption(u"keep"_s,
    u"Puts the password into the key store of whoever calls, on this machine, and does not show it."_s);

const QCommandLineOption staffOption(
    u"staff"_s, u"They are staff, who may switch other champions off from their desk."_s);

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
            champion.staff = champion.staff || parser.isSet(staffOption);
            return;
        }
    }
    plan.champions.append({id, alias, parser.isSet(staffOption)});
}

// Shown once, or given to the key store; where that fails, shown all the same, since nobody else has it.
void tell(Outcome &outcome, const QString &address, const Secret &password, bool keep)
{
    outcome.text += u"%1 has an account now."_s.arg(address);
    QJsonObject account{{u"address"_s, address}};
    bool isKept = false;
    if (keep) {
        const auto kept = ChatPassword::keep(address, password);
        isKept = bool(kept);
        account.insert(u"kept"_s, isKept);
        if (!kept) {
            outcome.status = Outcome::Findings;
            outcome.text += u" The key store did not take its password: "_s + kept.error().message;
        }
    }
    if (isKept) {
        outcome.text += u" Its password is in the key store of this user.\n"_s;
    } else {
        const QString shown =
            QString::fromLatin1(reinterpret_cast<const char *>(password.data()), qsizetype(password.size()));
        outcome.text += u" Its password, which is shown this once and kept nowhere here:\n%1\n"_s.arg(shown);
        account.insert(u"password"_s, shown);
    }
    QJsonArray accounts = outcome.json[u"accounts"_s].toArray();
    accounts.append(account);
    outcome.json.insert(u"accounts"_s, accounts);
}

QString hostOf(const ChatPlan &plan, Who who)
{
    return who == Who::Kiosk ? plan.kiosksHost() : plan.championsHost();
}

// Why these are not made or changed; empty where they can be.
QString objection(const ChatPlan &plan, Who who, const QCommandLineParser &parser)
{
    const QStringList ids = parser.positionalArguments();
    const bool named = !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), ChatPlan::isId);
    if (!named)
        return u"Name one id or several: small letters, figures and hyphens, such as \"desk-one\"."_s;
    if (QSet<QString>(ids.begin(), ids.end()).size() != ids.size())
        return u"One id stands there twice."_s;
    if (ids.size() > 1 && parser.isSet(aliasOption))
        return u"An alias is for one champion: name one id."_s;
    const bool again = parser.isSet(anewOption);
    for (const QString &id : ids) {
        const QString address = id + u'@' + hostOf(plan, who);
        if (contains(plan, who, id) != again)
            return again ? u"%1 has no account yet: leave --again out."_s.arg(address)
                         : u"%1 has an account already, which was left as it is. --again gives it a new "
                           "password."_s.arg(address);
    }
    return {};
}

// Makes those who are named, one after the other, until one fails.
Result<Done> addAll(
    ChatPlan &plan, ChatServer &server, Who who, const QCommandLineParser &parser, Outcome &outcome)
{
    for (const QString &id : parser.positionalArguments()) {
        const Secret password =
            parser.isSet(askOption) ? ChatInput::readPassword() : ChatInput::newPassword();
        if (password.isEmpty())
            return Error{ChatInput::passwordRule()};
        const QString host = hostOf(plan, who);
        if (const auto made = server.addAccount(id, host, password); !made)
            return made;
        enter(plan, who, id, parser);
        tell(outcome, id + u'@' + host, password, parser.isSet(keepOption));
    }
    return Done();
}

Outcome add(const QCommandLineParser &parser, Who who)
{
    auto plan = ChatPlan::read(parser.value(ChatInput::folderOption()));
    if (!plan)
        return Outcome::unusable(plan.error().message);
    if (const QString sentence = objection(plan.value(), who, parser); !sentence.isEmpty())
        return Outcome::unusable(sentence);
    const auto server = ChatServer::of(plan.value(), ChatInput::templates());
    Outcome outcome;
    const auto all = addAll(plan.value(), *server, who, parser, outcome);
    if (!all && outcome.text.isEmpty())
        return Outcome::unusable(all.error().message);
    auto done = server->settle();
    if (done)
        done = plan->write();
    if (!all || !done) {
        // those above have passwords that nobody else knows
        outcome.status = Outcome::Unusable;
        outcome.complaint =
            !all ? all.error().message + u" The accounts named above were made."_s : done.error().message;
        outcome.json.insert(u"error"_s, outcome.complaint);
    }
    if (const QString afterwards = server->afterwards(); !afterwards.isEmpty())
        outcome.text += afterwards + u'\n';
    outcome.json.insert(u"port"_s, plan->port);
    outcome.json.insert(u"authority"_s, plan->authority);
    outcome.json.insert(u"afterwards"_s, server->afterwards());
    return outcome;
}

} // namespace

Command chatAddKioskCommand()
{
    return {u"chat add-kiosk"_s, u"--folder DIR ID..."_s,
        u"Makes an account for a kiosk, or for each of several, which sees all champions and no other kiosk."_s,
        {ChatInput::folderOption(), askOption, anewOption, keepOption}, [](const QCommandLineParser &parser) {
            return add(parser, Who::Kiosk);
        }};
}

Command chatAddChampionCommand()
{
    return {u"chat add-champion"_s, u"--folder DIR ID... [--alias NAME] [--staff]"_s,
        u"Makes an account for a champion, or for staff of a place, or for each of several, whom every kiosk sees."_s,
        {ChatInput::folderOption(), aliasOption, staffOption, askOption, anewOption, keepOption},
        [](const QCommandLineParser &parser) {
            return add(parser, Who::Champion);
        }};
}

} // namespace alongside
