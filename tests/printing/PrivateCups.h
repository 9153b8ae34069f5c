// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <signal.h>

namespace alongside {

/// A CUPS server of this test alone (tests/fakes/print-server), to which all of this process and its children
/// talk for as long as it is there.
class PrivateCups {
public:
    explicit PrivateCups(const QString &defaultPrinter)
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(
            QStringLiteral(SOURCE_DIR "/tests/fakes/print-server"), {m_folder.path(), defaultPrinter});
        qputenv("CUPS_SERVER", m_folder.filePath(QStringLiteral("socket")).toUtf8());
    }
    ~PrivateCups()
    {
        wake();
        m_server.terminate();
        m_server.waitForFinished();
    }

    bool isReady() const { return QFile::exists(m_folder.filePath(QStringLiteral("socket"))); }
    void fallAsleep() { ::kill(pid_t(m_server.processId()), SIGSTOP); }
    void wake() { ::kill(pid_t(m_server.processId()), SIGCONT); }
    /// Somebody sees to the printer that waits for it.
    void mend() { write("go", "\n"); }

    /// The documents that were printed.
    QList<QByteArray> printed() const
    {
        QList<QByteArray> documents;
        for (const QString &name : filesBelow("printed")) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                documents.append(file.readAll());
        }
        return documents;
    }
    /// Every file of a job, its description included, and every file made on the way to the printer.
    QStringList left() const { return filesBelow("spool") + filesBelow("tmp"); }

private:
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    QStringList filesBelow(const char *name) const
    {
        QStringList files;
        QDirIterator all(m_folder.filePath(QLatin1String(name)), QDir::Files | QDir::Hidden | QDir::System,
            QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(all.next());
        return files;
    }

    // chosen before a test gives its own process another folder for such things
    inline static const QString place = QDir::tempPath() + QStringLiteral("/print-server-XXXXXX");

    QTemporaryDir m_folder{place};
    QProcess m_server;
};

} // namespace alongside
