// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sealed.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

namespace alongside {

namespace {

void say(const char *file, const QByteArray &words)
{
    QFile out(QString::fromLatin1(file));
    if (out.open(QIODevice::WriteOnly))
        out.write(words);
}

// An ordinary user gets a network namespace by way of a user namespace, where the system allows it.
bool cutOff()
{
    if (unshare(CLONE_NEWNET) == 0)
        return true;
    const QByteArray user = QByteArray::number(getuid()), group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return false;
    say("/proc/self/setgroups", "deny");
    say("/proc/self/uid_map", user + ' ' + user + " 1");
    say("/proc/self/gid_map", group + ' ' + group + " 1");
    return true;
}

// In a network of its own a process cannot even reach itself until this is done.
void raiseLoopback()
{
    const int line = socket(AF_INET, SOCK_DGRAM, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    ioctl(line, SIOCSIFFLAGS, &request);
    close(line);
}

} // namespace

Sealed::Sealed()
    : m_cutOff(cutOff())
{
    if (m_cutOff)
        raiseLoopback();
    m_overheard = std::make_unique<Overheard>();
    const auto folder = [this](const char *variable, const QString &name) {
        QDir(m_home.path()).mkpath(name);
        const QString path = m_home.filePath(name);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(path));
    };
    folder("HOME", QStringLiteral("home"));
    folder("XDG_RUNTIME_DIR", QStringLiteral("run"));
    folder("XDG_CACHE_HOME", QStringLiteral("home/.cache"));
    folder("XDG_CONFIG_HOME", QStringLiteral("home/.config"));
    folder("XDG_DATA_HOME", QStringLiteral("home/.local/share"));
    folder("TMPDIR", QStringLiteral("tmp"));
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // tests only: the sandbox refuses to run as root
}

QStringList Sealed::filesWith(const QByteArray &bytes) const
{
    QStringList found;
    QDirIterator files(
        m_home.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

} // namespace alongside
