// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/parts.h"
#include "store/BadgeCode.h"
#include "trust/SignedText.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const QCommandLineOption inputOption(u"code-from-input"_s,
    u"Takes the code from standard input, such as the number that a contactless tag sends, instead of making one up."_s);

QString codeFromInput()
{
    std::string line;
    std::getline(std::cin, line);
    return BadgeCode::normal(QString::fromStdString(line).trimmed());
}

Outcome run(const QCommandLineParser &parser)
{
    const QString badge = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() != 1
        || SignedText::unproven(badge.toLatin1()).value(u"sub").toString().isEmpty())
        return Outcome::unusable(u"Name one badge, as \"alongside-admin badge issue\" has printed it."_s);
    const QString code = parser.isSet(inputOption) ? codeFromInput() : BadgeCode::makeUp();
    if (code.isEmpty())
        return Outcome::unusable(
            u"A code has %1 to %2 letters and figures."_s.arg(BadgeCode::least).arg(BadgeCode::most));
    const QJsonObject entry{{u"code"_s, BadgeCode::line(code)}, {u"badge"_s, badge}};
    if (entry[u"code"_s].toString().isEmpty())
        return Outcome::unusable(u"There is too little memory to make a line of the code (64 MiB)."_s);
    Outcome outcome;
    outcome.text = u"The code, which is shown this once:\n%1\nFor the policy's list \"badges\":\n%2\n"_s.arg(
        code, QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
    outcome.json = {{u"code"_s, code}, {u"entry"_s, entry}};
    return outcome;
}

} // namespace

Command badgeCodeCommand()
{
    return {u"badge code"_s, u"BADGE"_s,
        u"Makes a short code by which a champion can show this badge at a terminal, and prints the entry for "
        u"its "
        "policy."_s,
        {inputOption}, run};
}

} // namespace alongside
