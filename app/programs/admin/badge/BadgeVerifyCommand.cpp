// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/Terminal.h"
#include "programs/admin/parts.h"
#include "trust/BadgeToken.h"
#include "trust/SignedText.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QList<BadgeIssuer> issuersOf(const Policy &policy)
{
    QList<BadgeIssuer> issuers;
    for (const Policy::Help::Issuer &issuer : policy.help.issuers)
        issuers.append({issuer.id, issuer.name, issuer.key});
    return issuers;
}

QString words(const BadgeVerdict &verdict)
{
    const Badge &badge = verdict.badge;
    QStringList lines{u"%1, %2. %3 vouches for them until %4."_s.arg(
        badge.alias, badge.role, verdict.issuer, badge.until.date().toString(Qt::ISODate))};
    for (const Badge::Check &check : badge.checks)
        lines.append(u"Checked: %1, until %2."_s.arg(check.name, check.until.toString(Qt::ISODate)));
    lines.append(
        u"Trained on: %1. Speaks: %2. Guidelines: version %3. Serial: %4."_s.arg(badge.skills.join(u", "),
            badge.languages.join(u", "), QString::number(badge.guidelines), badge.serial));
    return lines.join(u'\n') + u'\n';
}

Outcome verify(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return Outcome::unusable(
            u"Name the badge, and the policy if it is not the one beside the programs."_s);
    const auto policy = Terminal::policyIn(arguments.mid(1));
    if (const Outcome *trouble = std::get_if<Outcome>(&policy))
        return *trouble;
    const Policy &terminal = std::get<Policy>(policy);
    const QByteArray token = arguments.first().toLatin1();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<BadgeIssuer> issuers = issuersOf(terminal);
    const BadgeVerdict verdict = parser.isSet(u"address"_s)
        ? BadgeToken::judge(token, parser.value(u"address"_s), now, issuers, terminal.help.revoked)
        : BadgeToken::judgeInHand(token, now, issuers, terminal.help.revoked);
    Outcome outcome;
    outcome.status = verdict.counts() ? Outcome::Fine : Outcome::Findings;
    outcome.text = verdict.counts()
        ? words(verdict)
        : u"This badge does not count here: %1.\n"_s.arg(badgeFaultName(verdict.fault));
    outcome.json = {{u"counts"_s, verdict.counts()}, {u"fault"_s, badgeFaultName(verdict.fault)},
        {u"serial"_s, verdict.badge.serial}, {u"alias"_s, verdict.badge.alias}};
    return outcome;
}

Outcome revoke(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return Outcome::unusable(u"Name one badge, or its serial."_s);
    const QString claimed = SignedText::unproven(arguments.first().toLatin1()).value(u"jti").toString();
    const QString serial = claimed.isEmpty() ? arguments.first() : claimed;
    Outcome outcome;
    outcome.text = u"\"%1\"\n"_s.arg(serial);
    outcome.json = {{u"revoked"_s, serial}};
    return outcome;
}

} // namespace

Command badgeVerifyCommand()
{
    return {u"badge verify"_s, u"BADGE [FILE]"_s,
        u"Says whether a badge counts on a terminal, and what it vouches for. FILE: the policy; without it, "
        u"the one "
        "beside the programs."_s,
        {{u"address"_s, u"Whose badge it is said to be; without it, whoever it names."_s, u"ADDRESS"_s}},
        verify};
}

Command badgeRevokeCommand()
{
    return {u"badge revoke"_s, u"BADGE|SERIAL"_s,
        u"Prints the line for the policy's list of badges that count no longer."_s, {}, revoke};
}

} // namespace alongside
