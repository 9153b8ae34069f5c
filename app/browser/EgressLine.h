// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostInfo>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>

namespace alongside {

class EgressRules;
struct ProxyHead;

/// How EgressProxy finds and bounds its lines; a test has its own.
struct EgressOptions {
    using Found = std::function<void(const QHostInfo &)>;
    /// Looks a name up and calls back in the asker's thread, unless the asker is gone by then.
    std::function<void(const QString &name, QObject *asker, const Found &found)> lookUp;
    /// A proxy of the place, as host and port, through which all lines go that leave this machine (CONNECT
    /// alone, without a login); an empty host where there is none. It then looks the names up, and where they
    /// lead is its business.
    QString upstream{};
    quint16 upstreamPort = 0;
    int mostLines = 256; ///< At a time.
    std::chrono::milliseconds headPatience{10'000}; ///< For a client to say what it wants.
    std::chrono::milliseconds connectPatience{10'000}; ///< For each address of a host.
    std::chrono::milliseconds quietPatience{300'000}; ///< Without a byte either way.
};

/// One client of EgressProxy, from what it asks for to its end, when it deletes itself. The proxy's thread.
class EgressLine : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 longestHead = 16 * 1024; ///< In bytes.

    /// Takes the client. The others must outlive it.
    EgressLine(QTcpSocket *client, EgressRules &rules, const EgressOptions &options, QObject *parent);

private:
    void readHead();
    void consider(const ProxyHead &head);
    void lookUp();
    void found(const QHostInfo &info);
    void tryNext();
    void joined();
    void askUpstream();
    void hearUpstream();
    void open();
    void notJoined(QAbstractSocket::SocketError error);
    void clientLeft();
    void serverLeft();
    /// Moves what came from one side to the other, unless so many bytes wait there already.
    void sendOn(qint64 mostWaiting);
    void sendBack(qint64 mostWaiting);
    /// What to give the client of what the server sent.
    QByteArray answered(const QByteArray &bytes);
    void goOn();
    void refuse(const char *status);
    void endWith(const char *status);

    QTcpSocket *m_client; ///< Owned, as a child; so is the next one.
    QTcpSocket *m_server;
    EgressRules &m_rules;
    const EgressOptions &m_options;
    QTimer m_patience;
    QByteArray m_received; ///< A head that is not whole yet: the client's, then the server's.
    QByteArray m_onward;
    qint64 m_bodyLeft = 0;
    QString m_host;
    quint16 m_port = 0;
    QList<QHostAddress> m_addresses; ///< Still to be tried.
    enum class Stage { Head, Joining, Open, Ending } m_stage = Stage::Head;
    bool m_upstream = false; ///< It goes by way of the place's proxy.
    bool m_tunnel = false; ///< Else one plain request.
    bool m_answering = false; ///< The head of the answer has passed.
};

} // namespace alongside
