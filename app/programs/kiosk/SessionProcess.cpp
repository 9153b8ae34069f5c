// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/SessionProcess.h"

#include <QDir>
#include <QTimer>

#include <unistd.h>

namespace alongside {

namespace {

// Its home and all that the desktop's rules derive from it (XDG Base Directory Specification).
QProcessEnvironment atHomeIn(const QString &folder, QProcessEnvironment environment)
{
    for (const char *name :
        {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), folder);
    return environment;
}

} // namespace

SessionProcess::SessionProcess(const SessionCommand &command, QObject *parent)
    : QObject(parent)
    , m_folder(command.folder)
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto [near, far] = Channel::pair();
    m_line = std::make_unique<Channel>(near);
    connect(m_line.get(), &Channel::received, this, &SessionProcess::read);
    m_process.setProcessEnvironment(atHomeIn(m_folder, command.environment));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, [this] {
        m_line->drain();
        Q_EMIT ended();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            QTimer::singleShot(0, this, &SessionProcess::ended);
    });
    m_process.start(
        command.program, command.arguments + QStringList{QStringLiteral("--line"), QString::number(far)});
    ::close(far);
}

SessionProcess::~SessionProcess()
{
    m_process.disconnect(this);
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
    removeFolder();
}

QString SessionProcess::howItEnded() const
{
    // of a process that was ended by a signal, Qt gives its number as the code
    return (m_process.exitStatus() == QProcess::CrashExit ? QStringLiteral("signal %1")
                                                          : QStringLiteral("status %1"))
        .arg(m_process.exitCode());
}

bool SessionProcess::removeFolder()
{
    return QDir(m_folder).removeRecursively() && !QFileInfo::exists(m_folder);
}

void SessionProcess::read(const Message &message)
{
    if (message.kind == Message::Kind::Ready && !m_ready) {
        m_ready = true;
        Q_EMIT ready();
        return;
    }
    Q_EMIT received(message);
}

} // namespace alongside
