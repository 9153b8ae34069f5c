// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/badge/IssuerKey.h"
#include "programs/admin/parts.h"
#include "trust/BadgeToken.h"

#include <QCommandLineParser>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Outcome makeIssuer(const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2 || parser.value(u"key"_s).isEmpty())
        return Outcome::unusable(u"Name the issuer's id, its name in quotes, and --key FILE."_s);
    const auto keys = IssuerKey::make(parser.value(u"key"_s));
    if (!keys)
        return Outcome::unusable(keys.error().message);
    const QJsonObject issuer{
        {u"id"_s, names.at(0)}, {u"name"_s, names.at(1)}, {u"key"_s, IssuerKey::text(keys->checking)}};
    Outcome outcome;
    outcome.text = u"{ \"id\": \"%1\", \"name\": \"%2\", \"key\": \"%3\" }\n"_s.arg(
        names.at(0), names.at(1), IssuerKey::text(keys->checking));
    outcome.json = {{u"issuer"_s, issuer}};
    return outcome;
}

// "name=2027-03-31" for each.
QList<Badge::Check> checksIn(const QStringList &texts)
{
    QList<Badge::Check> checks;
    for (const QString &text : texts)
        checks.append({text.section(u'=', 0, -2), QDate::fromString(text.section(u'=', -1), Qt::ISODate)});
    return checks;
}

QString newSerial()
{
    return u"b-"_s + QString::number(QRandomGenerator::system()->generate64(), 16);
}

Outcome issue(const QCommandLineParser &parser)
{
    const auto keys = IssuerKey::read(parser.value(u"key"_s));
    if (!keys)
        return Outcome::unusable(keys.error().message);
    const int days = parser.value(u"days"_s).toInt();
    if (days < 1 || days > 3660)
        return Outcome::unusable(u"A badge lasts from 1 to 3660 days; say so with --days."_s);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::utc());
    const Badge badge{newSerial(), parser.value(u"issuer"_s), parser.value(u"address"_s).toLower(),
        parser.value(u"alias"_s), parser.value(u"role"_s), checksIn(parser.values(u"check"_s)),
        parser.values(u"skill"_s), parser.values(u"language"_s), parser.value(u"guidelines"_s).toInt(), now,
        now.addDays(days)};
    const auto token = BadgeToken::issue(badge, keys->signing);
    if (!token)
        return Outcome::unusable(token.error().message);
    Outcome outcome;
    outcome.text = QString::fromLatin1(token.value()) + u'\n';
    outcome.json = {{u"serial"_s, badge.serial}, {u"badge"_s, QString::fromLatin1(token.value())}};
    return outcome;
}

QCommandLineOption keyOption()
{
    return {u"key"_s, u"The file of the issuer's key."_s, u"FILE"_s};
}

} // namespace

Command badgeIssuerCommand()
{
    return {u"badge issuer"_s, u"ID NAME --key FILE"_s,
        u"Makes the key of an issuer of badges, in a file that only this user can read, and prints the line "
        u"for "
        "the policy. Keep the file where terminals are not: whoever has it can vouch for anybody."_s,
        {keyOption()}, makeIssuer};
}

Command badgeIssueCommand()
{
    return {u"badge issue"_s, u"--key FILE --issuer ID --address ADDRESS --alias NAME"_s,
        u"Issues a champion's badge and prints it."_s,
        {keyOption(), {u"issuer"_s, u"The issuer's id."_s, u"ID"_s},
            {u"address"_s, u"The champion's account, such as one@champions.example.org."_s, u"ADDRESS"_s},
            {u"alias"_s, u"A first name, or what the champion wants to be called."_s, u"NAME"_s},
            {u"role"_s, u"volunteer, staff or adviser."_s, u"ROLE"_s, u"volunteer"_s},
            {u"check"_s, u"What was checked, and the last day on which it counts; may be said again."_s,
                u"NAME=YYYY-MM-DD"_s},
            {u"skill"_s, u"The id of a guide in which the champion was trained; may be said again."_s,
                u"ID"_s},
            {u"language"_s, u"The code of a language; may be said again."_s, u"CODE"_s},
            {u"guidelines"_s, u"The version of the guidelines that the champion has agreed to."_s,
                u"NUMBER"_s, u"0"_s},
            {u"days"_s, u"How long the badge lasts."_s, u"DAYS"_s, u"365"_s}},
        issue};
}

} // namespace alongside
