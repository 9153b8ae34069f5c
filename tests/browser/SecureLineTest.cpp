// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveStage.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// Lines to a listed host that are not what they should be.
class SecureLineTest : public QObject {
    Q_OBJECT

public:
    explicit SecureLineTest(EgressProxy &proxy)
        : m_proxy(proxy)
    {
    }

private slots:
    void showsNothingOfAHostThatCannotProveItself()
    {
        QSslServer server;
        server.setSslConfiguration(selfSigned());
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString origin = u"https://127.0.0.1:%1"_s.arg(server.serverPort());
        const auto list = AllowList::fromOrigins({origin});
        LiveStage stage(list.value(), QUrl(origin + u"/"_s), m_proxy);
        QTRY_COMPARE(stage.failures, QStringList(u"secure"_s));
        QCOMPARE(stage.run(u"document.body.textContent"_s).toString(), QString());
    }

    void saysThatNobodyAnswers()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString origin = u"https://127.0.0.1:%1"_s.arg(server.serverPort());
        server.close();
        const auto list = AllowList::fromOrigins({origin});
        LiveStage stage(list.value(), QUrl(origin + u"/"_s), m_proxy);
        QTRY_COMPARE(stage.failures.size(), 1);
        QVERIFY(stage.failures.first() == u"down" || stage.failures.first() == u"offline");
    }

private:
    static QSslConfiguration selfSigned()
    {
        const QTemporaryDir folder;
        const QString key = folder.filePath(u"key"_s), certificate = folder.filePath(u"certificate"_s);
        QProcess::execute(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key,
                u"-out"_s, certificate});
        QFile keyFile(key);
        if (!keyFile.open(QIODevice::ReadOnly))
            qFatal("openssl made no key.");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        return configuration;
    }

    EgressProxy &m_proxy;
};

int main(int argc, char *argv[])
{
    return runLiveTest(
        argc, argv, [](EgressProxy &proxy) { return std::make_unique<SecureLineTest>(proxy); });
}
#include "SecureLineTest.moc"
