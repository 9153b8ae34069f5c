// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/prove/ProofReport.h"

#include <QJsonArray>

namespace alongside {

namespace {

QString row(const QString &channel, const QString &at, const QString &searched, const QString &hits)
{
    return channel.leftJustified(18) + at.leftJustified(34) + searched.rightJustified(12)
        + hits.rightJustified(8) + u'\n';
}

QString table(const Findings &findings)
{
    QString text = row(QStringLiteral("channel"), QStringLiteral("looked at"), QStringLiteral("KiB"),
        QStringLiteral("hits"));
    for (const Looked &looked : findings.looked)
        text += row(looked.channel, looked.at, QString::number((looked.bytes + 1023) / 1024),
            QString::number(looked.hits.size()));
    return text;
}

QJsonObject describe(const Findings &findings)
{
    QJsonArray channels;
    for (const Looked &looked : findings.looked) {
        QJsonArray hits;
        for (const Hit &hit : looked.hits)
            hits.append(
                QJsonObject{{QStringLiteral("where"), hit.where}, {QStringLiteral("typedIn"), hit.canary},
                    {QStringLiteral("writing"), hit.writing}, {QStringLiteral("times"), hit.times}});
        channels.append(
            QJsonObject{{QStringLiteral("channel"), looked.channel}, {QStringLiteral("at"), looked.at},
                {QStringLiteral("bytes"), looked.bytes}, {QStringLiteral("hits"), hits}});
    }
    return {{QStringLiteral("holds"), findings.holds()}, {QStringLiteral("typedBy"), findings.hands},
        {QStringLiteral("visits"), findings.visits},
        {QStringLiteral("arrived"), QJsonArray::fromStringList(findings.arrived)},
        {QStringLiteral("channels"), channels}, {QStringLiteral("leftOut"), findings.leftOut},
        {QStringLiteral("kiosk"), QJsonArray::fromStringList(findings.lines)},
        {QStringLiteral("troubles"), QJsonArray::fromStringList(findings.troubles)}};
}

Outcome outcome(const Findings &findings, QString text)
{
    if (!findings.leftOut.isEmpty())
        text +=
            QStringLiteral("Nobody chatted, so this says nothing about the chat: %1\n").arg(findings.leftOut);
    for (const QString &trouble : findings.troubles)
        text += trouble + u'\n';
    return {findings.holds() ? Outcome::Fine : Outcome::Findings, text, describe(findings), {}};
}

} // namespace

Outcome reportProof(const Findings &findings)
{
    QString text = QStringLiteral("Typed by %1\nVisits: %2. What was typed arrived in: %3.\n")
                       .arg(findings.hands)
                       .arg(findings.visits)
                       .arg(findings.arrived.join(QStringLiteral(", ")))
        + table(findings);
    for (const Looked &looked : findings.looked) {
        for (const Hit &hit : looked.hits)
            text += QStringLiteral("found: %1, %2: typed in \"%3\", as %4, %5 times\n")
                        .arg(hit.channel, hit.where, hit.canary, hit.writing)
                        .arg(hit.times);
    }
    if (!findings.lines.isEmpty())
        text += QStringLiteral("The kiosk's last line: %1\n").arg(findings.lines.last());
    text += findings.holds() ? QStringLiteral("Nothing of what was typed is left.\n")
                             : QStringLiteral("This is no proof: see above.\n");
    return outcome(findings, text);
}

Outcome reportControl(const Findings &findings)
{
    return outcome(findings,
        table(findings)
            + (findings.holds()
                    ? QStringLiteral("Every leak was found: the searches can fail.\n")
                    : QStringLiteral("Some leaks were not found, so a proof here says nothing.\n")));
}

} // namespace alongside
