// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/Process.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <unistd.h>

namespace alongside {

namespace {

QByteArray line(const QList<QByteArray> &lines, const char *key)
{
    for (const QByteArray &each : lines) {
        if (each.startsWith(key))
            return each.mid(static_cast<qsizetype>(qstrlen(key))).trimmed();
    }
    return {};
}

} // namespace

QList<Process> Process::all()
{
    QList<Process> processes;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : names) {
        const auto pid = static_cast<pid_t>(name.toInt());
        QFile file(QStringLiteral("/proc/%1/status").arg(name));
        if (pid == 0 || pid == getpid() || !file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        if (line(lines, "State:").startsWith('Z')) // has no memory any more
            continue;
        processes.append({pid, static_cast<pid_t>(line(lines, "PPid:").toInt()),
            line(lines, "Uid:").split('\t').value(0).toUInt(), QString::fromUtf8(line(lines, "Name:"))});
    }
    return processes;
}

QList<Process> Process::of(uid_t user)
{
    QList<Process> processes = all();
    processes.removeIf([user](const Process &process) { return process.user != user; });
    return processes;
}

QList<Process> Process::from(pid_t first)
{
    const QList<Process> processes = all();
    QSet<pid_t> known{first};
    for (qsizetype before = 0; before != known.size();) {
        before = known.size();
        for (const Process &process : processes) {
            if (known.contains(process.parent))
                known.insert(process.pid);
        }
    }
    QList<Process> family = processes;
    family.removeIf([&known](const Process &process) { return !known.contains(process.pid); });
    return family;
}

} // namespace alongside
