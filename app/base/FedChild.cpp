// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FedChild.h"

#include <QProcess>

namespace alongside {

FedChild::FedChild(QObject *parent)
    : QObject(parent)
{
}

FedChild::~FedChild()
{
    end();
}

void FedChild::start(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    end();
    m_child = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_child->setProcessEnvironment(environment);
    m_child->setStandardErrorFile(QProcess::nullDevice());
    // queued, because what hears ended() may start the next one and with that delete this one
    connect(m_child.get(), &QProcess::finished, this, &FedChild::finish, Qt::QueuedConnection);
    connect(
        m_child.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish();
        },
        Qt::QueuedConnection);
    m_child->start(program, arguments);
    m_child->write(input);
    m_child->closeWriteChannel();
}

void FedChild::end()
{
    if (!m_child)
        return;
    m_child->disconnect(this);
    m_child->kill();
    m_child->waitForFinished(1000);
    m_child.reset();
}

void FedChild::finish()
{
    // queued by one that was ended since
    if (!m_child || m_child->state() != QProcess::NotRunning)
        return;
    const QByteArray answer = m_child->readAllStandardOutput();
    m_child.release()->deleteLater();
    Q_EMIT ended(answer);
}

} // namespace alongside
