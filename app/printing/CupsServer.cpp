// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/CupsServer.h"

#include "printing/CupsConnection.h"

#include <QProcess>
#include <QRegularExpression>

namespace alongside {

CupsServer::CupsServer(const QString &program, QObject *parent)
    : PrintServer(parent)
    , m_program(program)
{
    m_asker.moveToThread(&m_thread);
}

CupsServer::~CupsServer()
{
    endSending();
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
    m_child = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // its answer is read below
    m_child->setProcessEnvironment(environment);
    m_child->setStandardErrorFile(QProcess::nullDevice());
    // queued, because what hears sent() may send the next document and with that delete this child
    connect(m_child.get(), &QProcess::finished, this, &CupsServer::finishSending, Qt::QueuedConnection);
    connect(
        m_child.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finishSending();
        },
        Qt::QueuedConnection);
    m_child->start(m_program,
        {QStringLiteral("-d"), printer, QStringLiteral("-t"), title(), QStringLiteral("-o"),
            QStringLiteral("media=A4"), QStringLiteral("-")});
    m_child->write(pdf);
    m_child->closeWriteChannel();
}

void CupsServer::finishSending()
{
    static const QRegularExpression number(QStringLiteral("^request id is .*-(\\d+) \\("));
    const auto found = number.match(QString::fromUtf8(m_child->readAllStandardOutput()));
    m_child.release()->deleteLater();
    Q_EMIT sent(found.captured(1).toInt());
}

void CupsServer::endSending()
{
    if (!m_child)
        return;
    m_child->disconnect(this);
    m_child->kill();
    m_child->waitForFinished(1000);
    m_child.reset();
}

void CupsServer::purge(int job)
{
    if (m_child && job == 0) {
        endSending();
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
