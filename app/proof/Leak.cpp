// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/Leak.h"

#include "proof/Selection.h"

#include <QFile>
#include <QStringEncoder>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace alongside {

namespace {

int readyPipe = -1; // of a process that leaks

void sayReady()
{
    const char word = 'r';
    if (write(readyPipe, &word, 1) != 1)
        _exit(1);
}

QByteArray allWritings(const Canary &canary)
{
    QByteArray lines;
    for (const Writing &writing : Writing::all())
        lines += leaked(canary, writing) + '\n';
    return lines;
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    return write(descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
}

} // namespace

QByteArray leaked(const Canary &canary, const Writing &writing)
{
    const Secret letters = canary.letters();
    QString text =
        QString::fromLatin1(reinterpret_cast<const char *>(letters.data()), qsizetype(letters.size()));
    if (writing.letters == Writing::Case::Capitals)
        text = text.toUpper();
    else if (writing.letters == Writing::Case::FirstCapital)
        text[0] = text[0].toUpper();
    QStringEncoder encode(writing.units == Writing::Units::Utf8  ? QStringConverter::Utf8
            : writing.units == Writing::Units::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                 : QStringConverter::Utf16BE);
    QByteArray bytes = encode(text);
    if (writing.base64 >= 0)
        bytes = (QByteArray("<p>").left(writing.base64) + bytes + "</p>").toBase64();
    return bytes;
}

Leak::Leak(const Work &work)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        qFatal("No pipe can be made.");
    m_pid = fork();
    if (m_pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        close(ends[0]);
        readyPipe = ends[1];
        if (work(sayReady))
            pause();
        _exit(0);
    }
    close(ends[1]);
    char word = 0;
    while (read(ends[0], &word, 1) < 0 && errno == EINTR) { } // 0 when the process ended without a leak
    close(ends[0]);
}

Leak::~Leak()
{
    if (m_pid > 0) {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

std::unique_ptr<Leak> Leak::inMemory(const Canary &canary, std::optional<uid_t> user)
{
    return std::unique_ptr<Leak>(new Leak([&canary, user](void (*ready)()) {
        if (user && setuid(*user) != 0)
            return false;
        static QByteArray lines;
        lines = allWritings(canary);
        ready();
        return true;
    }));
}

std::unique_ptr<Leak> Leak::inNamelessFile(const Canary &canary, const QString &folder)
{
    return std::unique_ptr<Leak>(new Leak([&canary, &folder](void (*ready)()) {
        const int file = open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR, 0600);
        QByteArray lines = allWritings(canary);
        const bool written = file >= 0 && writeAll(file, lines);
        std::fill(lines.begin(), lines.end(), '\0'); // the file alone is to have it
        if (written)
            ready();
        return written;
    }));
}

std::unique_ptr<Leak> Leak::inFile(const Canary &canary, const QString &folder)
{
    const QString path = QStringLiteral("%1/alongside-leak-%2").arg(folder).arg(getpid());
    std::unique_ptr<Leak> leak(new Leak([&canary, &path](void (*ready)()) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(allWritings(canary)) > 0 && file.flush())
            ready();
        return false;
    }));
    leak->m_file = path;
    return leak;
}

std::unique_ptr<Leak> Leak::inJournal(const Canary &canary)
{
    return std::unique_ptr<Leak>(new Leak([&canary](void (*ready)()) {
        FILE *const journal = popen("systemd-cat --identifier=alongside-proof", "w");
        const bool written = journal && writeAll(fileno(journal), allWritings(canary));
        if (journal && pclose(journal) == 0 && written && system("journalctl --sync") == 0)
            ready();
        return false;
    }));
}

std::unique_ptr<Leak> Leak::inStream(const Canary &canary, int descriptor)
{
    return std::unique_ptr<Leak>(new Leak([&canary, descriptor](void (*ready)()) {
        if (writeAll(descriptor, allWritings(canary)))
            ready();
        return false;
    }));
}

std::unique_ptr<Leak> Leak::onSelection(
    const Canary &canary, const Writing &writing, const QByteArray &selection)
{
    return std::unique_ptr<Leak>(new Leak([&](void (*ready)()) {
        const XServer server;
        if (server)
            holdSelection(server, selection, leaked(canary, writing), ready);
        return false;
    }));
}

} // namespace alongside
