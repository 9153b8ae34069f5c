// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatFindings.h"

#include "programs/admin/chat/ChatTemplates.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace alongside::ChatFindings {

namespace {

using Severity = Finding::Severity;
using Reached = ChatProbe::Reached;

constexpr int soon = 30; // days

Finding finding(const QString &place, const QString &part, Severity severity, const QString &sentence)
{
    Finding finding{severity, place};
    finding.component = part;
    finding.message = sentence;
    return finding;
}

Finding ofReach(const ChatProbe &probe, const QString &host, const QString &place)
{
    const auto error = [&place](const QString &part, const QString &sentence) {
        return finding(place, part, Severity::Error, sentence);
    };
    switch (probe.reached) {
    case Reached::Nothing:
        return error(u"server"_s,
            u"The server does not answer (%1). Start it, and see that nothing stands between."_s.arg(
                probe.reason));
    case Reached::NoXmpp:
        return error(u"server"_s,
            u"Something answers there, but no chat server that knows %1. Check the port and the domain."_s
                .arg(host));
    case Reached::NoTls:
        return error(
            u"server"_s, u"The server offers no TLS, so nobody logs in to it. Check its certificate."_s);
    case Reached::BadCertificate:
        return error(u"certificate"_s,
            u"The certificate of the server is not trusted for %1 (%2). Terminals stay away from it."_s.arg(
                host, probe.reason));
    case Reached::Everything:
        break;
    }
    return finding(place, u"server"_s, Severity::Info, u"The server answers for %1, over TLS."_s.arg(host));
}

QList<Finding> ofTime(const QSslCertificate &certificate, const QString &place)
{
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(certificate.expiryDate());
    if (days > soon)
        return {};
    return {finding(place, u"certificate"_s, days < 0 ? Severity::Error : Severity::Warning,
        u"The certificate is good until %1. Make a new one: \"alongside-admin chat setup --again\", then "
        u"restart "
        "the server."_s.arg(certificate.expiryDate().toString(Qt::ISODate)))};
}

QList<Finding> ofLogins(const ChatProbe &probe, const QString &place)
{
    QList<Finding> findings;
    if (!probe.tlsRequired)
        findings.append(finding(place, u"login"_s, Severity::Error,
            u"The server lets people log in without TLS: a password could be read on the way. Set it to "
            u"require "
            "TLS."_s));
    if (!probe.mechanisms.contains(u"SCRAM-SHA-256"_s))
        findings.append(finding(place, u"login"_s, Severity::Error,
            u"The server does not offer SCRAM-SHA-256, and terminals log in in no other way."_s));
    for (const QString &mechanism : probe.mechanisms) {
        if (!mechanism.startsWith(u"SCRAM-SHA-256"))
            findings.append(finding(place, u"login"_s, Severity::Warning,
                u"The server offers to log in by %1 as well; switch it off."_s.arg(mechanism)));
    }
    return findings;
}

QList<Finding> ofCertificate(const ChatPlan &plan)
{
    const auto certificates = QSslCertificate::fromPath(plan.certificate);
    if (certificates.isEmpty())
        return {finding(plan.folder, u"certificate"_s, Severity::Error,
            u"There is no certificate in %1. Make one: \"alongside-admin chat setup --again\"."_s.arg(
                plan.certificate))};
    QList<Finding> findings = ofTime(certificates.first(), plan.folder);
    const auto names = certificates.first().subjectAlternativeNames().values(QSsl::DnsEntry);
    for (const QString &host : {plan.kiosksHost(), plan.championsHost()}) {
        if (!names.contains(host) && !names.contains(u"*."_s + plan.domain))
            findings.append(finding(plan.folder, u"certificate"_s, Severity::Error,
                u"The certificate does not name %1, so nobody there trusts the server."_s.arg(host)));
    }
    const QFileInfo key(plan.key);
    const auto others = QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (key.permissions() & others)
        findings.append(finding(plan.folder, u"certificate"_s, Severity::Error,
            u"Everybody on this machine can read the key %1: chmod 600, and make a new certificate."_s.arg(
                plan.key)));
    return findings;
}

} // namespace

QList<Finding> ofProbe(const ChatProbe &probe, const QString &host, const QString &place)
{
    QList<Finding> findings{ofReach(probe, host, place)};
    if (!probe.certificate.isNull())
        findings += ofTime(probe.certificate, place);
    if (probe.reached == Reached::Everything)
        findings += ofLogins(probe, place);
    return findings;
}

QList<Finding> ofFolder(const ChatPlan &plan, const QString &templates)
{
    QList<Finding> findings = ofCertificate(plan);
    for (const QString &file : ChatTemplates(plan, templates + u'/' + plan.serverName()).changed())
        findings.append(finding(plan.folder, u"configuration"_s, Severity::Warning,
            u"%1 is not as this version makes it: changed by hand, or by an older version. \"chat setup "
            "--again\" writes it anew."_s.arg(file)));
    return findings;
}

} // namespace alongside::ChatFindings
