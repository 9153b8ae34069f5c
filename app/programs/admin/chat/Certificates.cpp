// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/Certificates.h"

#include "programs/admin/chat/OwnedFiles.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int patience = 30'000; // milliseconds

// The authority may vouch for the plan's domain and for nothing else (RFC 5280, 4.2.1.10).
const QString request = uR"([req]
distinguished_name = name
prompt = no
[name]
CN = %1
[authority]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
nameConstraints = critical, permitted;DNS:%1
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:%1, DNS:kiosks.%1, DNS:champions.%1
)"_s;

Result<Done> openssl(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForStarted(patience))
        return Error{u"The program openssl is missing: install it, or name a certificate of your own."_s};
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return Error{
            u"openssl made no certificate: "_s + QString::fromLocal8Bit(process.readAll().right(400))};
    return Done();
}

QStringList words(const QString &line)
{
    return line.split(u' ');
}

Result<Done> makeAuthority(const QString &folder)
{
    return openssl(folder,
        words(u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -sha256 -nodes -config request.conf "
              "-extensions authority -days 3650 -keyout ca.key -out ca.pem"_s));
}

Result<Done> makeServer(const QString &folder)
{
    const auto asked = openssl(folder,
        words(u"req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -sha256 -nodes -config request.conf "
              "-keyout server.key -out server.csr"_s));
    if (!asked)
        return asked;
    return openssl(folder,
        words(u"x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -sha256 -days 730 "
              "-extfile request.conf -extensions server -out server.pem"_s));
}

} // namespace

Result<Done> Certificates::make(ChatPlan &plan)
{
    using Mode = OwnedFiles::Mode;
    const OwnedFiles files(plan.folder);
    const QString folder = plan.path(u"tls"_s);
    auto done = files.write(u"tls/request.conf"_s, request.arg(plan.domain).toLatin1());
    if (done && !QFileInfo::exists(folder + u"/ca.pem"_s))
        done = makeAuthority(folder);
    if (done)
        done = makeServer(folder);
    for (const QString &name : {u"ca.key"_s, u"server.key"_s, u"server.csr"_s, u"ca.srl"_s}) {
        if (done)
            done = files.take(u"tls/"_s + name, Mode::Private);
    }
    for (const QString &name : {u"ca.pem"_s, u"server.pem"_s}) {
        if (done)
            done = files.take(u"tls/"_s + name, Mode::Public);
    }
    plan.authority = folder + u"/ca.pem"_s;
    plan.certificate = folder + u"/server.pem"_s;
    plan.key = folder + u"/server.key"_s;
    return done;
}

} // namespace alongside
