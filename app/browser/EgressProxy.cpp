// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/EgressProxy.h"

#include <QNetworkProxy>
#include <QTcpServer>

namespace alongside {

namespace {

/// Takes the clients of EgressProxy. Lives in its thread.
class Door : public QTcpServer {
public:
    Door(EgressRules &rules, const EgressOptions &options)
        : m_rules(rules)
        , m_options(options)
    {
        setProxy(QNetworkProxy::NoProxy);
        connect(this, &QTcpServer::newConnection, this, &Door::takeAll);
    }

private:
    void takeAll()
    {
        while (QTcpSocket *client = nextPendingConnection()) {
            if (findChildren<EgressLine *>(Qt::FindDirectChildrenOnly).size() >= m_options.mostLines)
                client->deleteLater();
            else
                new EgressLine(client, m_rules, m_options, this);
        }
    }

    EgressRules &m_rules;
    const EgressOptions &m_options;
};

void lookUpInSystem(const QString &name, QObject *asker, const EgressOptions::Found &found)
{
    QHostInfo::lookupHost(name, asker, found);
}

} // namespace

EgressProxy::EgressProxy(EgressOptions options)
    : m_options(std::move(options))
{
    if (!m_options.lookUp)
        m_options.lookUp = lookUpInSystem;
    m_thread.setObjectName(QStringLiteral("egress"));
    auto *door = new Door(m_rules, m_options);
    door->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, door, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        door,
        [this, door] {
            if (door->listen(QHostAddress::LocalHost))
                m_port = door->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

EgressProxy::~EgressProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void EgressProxy::allowAnySecureFor(std::chrono::milliseconds time)
{
    m_rules.setAnySecureUntil(QDeadlineTimer(time));
}

} // namespace alongside
