// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/Channel.h"

#include <QProcess>

namespace alongside {

/// How the process of a visit is started.
struct SessionCommand {
    QString program;
    QStringList arguments;
    QProcessEnvironment environment;
    QString folder; ///< Its home, caches and temporary files; made for it, and gone with it.
};

/// One `alongside-session`: its process, the line to it, and its folder. Main thread.
class SessionProcess : public QObject {
    Q_OBJECT

public:
    /// Starts it. Where that fails, ended() follows.
    explicit SessionProcess(const SessionCommand &command, QObject *parent = nullptr);
    /// Ends it where it still runs.
    ~SessionProcess() override;

    /// Loaded, and can be shown.
    bool isReady() const { return m_ready; }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// How it ended, for the log: "status 0" or "signal 11".
    QString howItEnded() const;
    /// Its process number; 0 where it does not run.
    qint64 number() const { return m_process.processId(); }
    /// False when it does not listen.
    bool send(const Message &message) { return m_line->send(message); }
    void kill() { m_process.kill(); }

    /// Removes its folder; true when nothing is left of it. Only to be called after the end.
    bool removeFolder();

Q_SIGNALS:
    void ready();
    void received(const alongside::Message &message);
    /// The process itself is gone; others that it started may be there still.
    void ended();

private:
    void read(const Message &message);

    QString m_folder;
    QProcess m_process;
    std::unique_ptr<Channel> m_line;
    bool m_ready = false;
};

} // namespace alongside
