// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/CupsServer.h"

#include "printing/CupsConnection.h"

#include <QRegularExpression>

namespace alongside {

CupsServer::CupsServer(const QString &program, QObject *parent)
    : PrintServer(parent)
    , m_program(program)
{
    m_asker.moveToThread(&m_thread);
    connect(&m_child, &FedChild::ended, this, &CupsServer::takeAnswer);
}

CupsServer::~CupsServer()
{
    m_thread.quit();
    m_thread.wait();
}

void CupsServer::look(const QString &printer, int job)
{
    m_thread.start();
    QMetaObject::invokeMethod(&m_asker, [this, printer, job] {
        const PrintLook look = CupsConnection().look(printer, job);
        QMetaObject::invokeMethod(this, [this, look] { Q_EMIT looked(look); });
    });
}

void CupsServer::send(const QString &printer, const QByteArray &pdf)
{
    m_child.start(m_program,
        {QStringLiteral("-d"), printer, QStringLiteral("-t"), title(), QStringLiteral("-o"),
            QStringLiteral("media=A4"), QStringLiteral("-")},
        pdf);
}

void CupsServer::takeAnswer(const QByteArray &answer)
{
    static const QRegularExpression number(QStringLiteral("^request id is .*-(\\d+) \\("));
    Q_EMIT sent(number.match(QString::fromUtf8(answer)).captured(1).toInt());
}

void CupsServer::purge(int job)
{
    if (m_child.isRunning() && job == 0) {
        m_child.end();
        Q_EMIT sent(0);
    }
    m_thread.start();
    QMetaObject::invokeMethod(&m_asker, [this, job] {
        CupsConnection connection;
        const bool clean = job > 0 ? connection.purge(job) : connection.purgeOwn();
        QMetaObject::invokeMethod(this, [this, clean] { Q_EMIT purged(clean); });
    });
}

} // namespace alongside
