// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatInput.h"
#include "programs/admin/chat/ChatServer.h"
#include "programs/admin/parts.h"

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

Outcome added(const ChatPlan &plan, const QString &address, const Secret &password, const QString &afterwards)
{
    const QString shown =
        QString::fromLatin1(reinterpret_cast<const char *>(password.data()), qsizetype(password.size()));
    Outcome outcome;
    outcome.text =
        u"%1 has an account now. Its password, which is shown this once and kept nowhere here:\n%2\n"_s.arg(
            address, shown);
    if (!afterwards.isEmpty())
        outcome.text += afterwards + u'\n';
    outcome.json = {{u"address"_s, address}, {u"password"_s, shown}, {u"port"_s, plan.port},
        {u"authority"_s, plan.authority}, {u"afterwards"_s, afterwards}};
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
        return Outcome::unusable(u"A password has 8 to 128 letters, figures and signs, without spaces."_s);
    enter(plan.value(), who, id, parser);
    const auto server = ChatServer::of(plan.value(), ChatInput::templates());
    auto done = server->addAccount(id, host, password);
    if (done)
        done = plan->write();
    if (!done)
        return Outcome::unusable(done.error().message);
    return added(plan.value(), address, password, server->afterwards());
}

} // namespace

Command chatAddKioskCommand()
{
    return {u"chat add-kiosk"_s, u"--folder DIR ID"_s,
        u"Makes an account for a kiosk, which sees all champions and no other kiosk."_s,
        {ChatInput::folderOption(), askOption, anewOption}, [](const QCommandLineParser &parser) {
            return add(parser, Who::Kiosk);
        }};
}

Command chatAddChampionCommand()
{
    return {u"chat add-champion"_s, u"--folder DIR ID [--alias NAME]"_s,
        u"Makes an account for a champion, or for staff of a place, whom every kiosk sees."_s,
        {ChatInput::folderOption(), aliasOption, askOption, anewOption},
        [](const QCommandLineParser &parser) {
            return add(parser, Who::Champion);
        }};
}

} // namespace alongside
