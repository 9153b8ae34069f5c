// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QtTest>

namespace alongside {

/// A private chat server beside a test (tests/xmpp/with-server), in the same network as the process that
/// makes it.
class ChatServer {
public:
    /// kind: "prosody" or "ejabberd". record: a folder for what each connection sends to a Prosody.
    explicit ChatServer(const QString &kind = QStringLiteral("prosody"), const QString &record = {})
    {
        // its folder must be one that the server's own user can enter
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("TMPDIR"));
        if (!record.isEmpty())
            environment.insert(QStringLiteral("XMPP_RECORD"), record);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // lives for as long as its input is open
        m_process.start(QStringLiteral(SOURCE_DIR "/tests/xmpp/with-server"),
            {kind, QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("env; echo ready; cat")});
        (void)QTest::qWaitFor(
            [this] {
                m_said += m_process.readAllStandardOutput();
                return m_said.contains("\nready\n");
            },
            180000); // longer than with-server waits itself, which says why
    }
    ~ChatServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    bool isThere() const { return m_said.contains("\nready\n"); }
    QString value(const char *name) const
    {
        const QByteArray key = QByteArray("\n") + name + '=';
        const qsizetype at = m_said.indexOf(key);
        return at < 0 ? QString() : QString::fromUtf8(m_said.mid(at + key.size()).split('\n').first());
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace alongside
