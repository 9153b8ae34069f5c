// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace alongside {

/// The real program without a display, as an author starts it.
class Program {
public:
    /// What it printed, and how it ended; -1 when it did not.
    struct Answer {
        int status = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const; ///< Of all that it printed.
        QList<QJsonObject> lines() const; ///< Of each line.
    };

    /// Runs it to its end, while the test's own servers answer.
    Answer run(const QStringList &arguments);

    /// Starts it and leaves it running; what it prints is read from the process.
    void start(QProcess &process, const QStringList &arguments) const;

private:
    QTemporaryDir m_runtime;
};

} // namespace alongside
