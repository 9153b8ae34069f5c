// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/Orphans.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace alongside::orphans {

namespace {

// Fourth field of /proc/PID/stat, after the name, which may hold anything but ends with the last bracket
// (proc(5)).
qint64 parentOf(const QString &number)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(number));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 4).split(' ').value(0).toLongLong();
}

} // namespace

bool adopt()
{
    return ::prctl(PR_SET_CHILD_SUBREAPER, 1) == 0;
}

int end(const QList<qint64> &known)
{
    int left = 0;
    const qint64 self = ::getpid();
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const qint64 number = name.toLongLong(&isNumber);
        if (!isNumber || known.contains(number) || parentOf(name) != self)
            continue;
        ::kill(pid_t(number), SIGKILL);
        if (::waitpid(pid_t(number), nullptr, WNOHANG) == 0)
            ++left;
    }
    return left;
}

} // namespace alongside::orphans
