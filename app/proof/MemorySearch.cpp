// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/MemorySearch.h"

#include "proof/Descriptor.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>

namespace alongside {

namespace {

constexpr quint64 page = 4096;

bool isThere(const Process &process)
{
    return QFile::exists(QStringLiteral("/proc/%1/maps").arg(process.pid));
}

} // namespace

MemorySearch::MemorySearch(const MarkSearch &search)
    : m_search(search)
    , m_stream(search)
{
}

Looked MemorySearch::look(const QList<Process> &processes)
{
    Looked looked{QStringLiteral("memory"), QStringLiteral("%1 processes").arg(processes.size()), 0, {}, {}};
    const qint64 before = m_stream.searched();
    for (const Process &process : processes)
        lookInto(process, looked);
    looked.bytes = m_stream.searched() - before;
    m_stream.restart();
    return looked;
}

void MemorySearch::lookInto(const Process &process, Looked &looked)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process.pid);
    const QString who = QStringLiteral("%1 (%2)").arg(process.name).arg(process.pid);
    readMappings(process, looked);
    readFile(folder + QStringLiteral("cmdline"), who + QStringLiteral(", command line"), looked);
    readFile(folder + QStringLiteral("environ"), who + QStringLiteral(", environment"), looked);
    readNameless(process, looked);
}

void MemorySearch::readMappings(const Process &process, Looked &looked)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process.pid);
    const Descriptor memory = Descriptor::reading(folder + QStringLiteral("mem"));
    QFile maps(folder + QStringLiteral("maps"));
    if (!memory || !maps.open(QIODevice::ReadOnly)) {
        if (isThere(process))
            looked.troubles.append(QStringLiteral("The memory of %1 (%2) cannot be read; it needs root.")
                                       .arg(process.name)
                                       .arg(process.pid));
        return;
    }
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        const QList<QByteArray> range = parts.value(0).split('-');
        // the kernel's own pages, which nobody can write
        if (range.size() != 2 || !parts.value(1).startsWith('r') || parts.value(5).startsWith("[v"))
            continue;
        m_stream.restart();
        readRange(memory.number(), range[0].toULongLong(nullptr, 16), range[1].toULongLong(nullptr, 16));
        addHits(looked, m_stream, m_search,
            QStringLiteral("%1 (%2), %3")
                .arg(process.name)
                .arg(process.pid)
                .arg(QString::fromUtf8(parts.value(5, "no file"))));
    }
}

void MemorySearch::readRange(int memory, quint64 start, quint64 end)
{
    while (start < end) {
        const std::span<unsigned char> room = m_stream.room();
        const auto wanted = std::min<quint64>(room.size(), end - start);
        const ssize_t size = pread(memory, room.data(), wanted, static_cast<off_t>(start));
        if (size > 0)
            m_stream.take(static_cast<std::size_t>(size));
        else if (size < 0 && errno == EINTR)
            continue;
        // a page that has nothing behind it, such as the end of a mapped file
        start += size > 0 ? static_cast<quint64>(size) : page - start % page;
    }
}

void MemorySearch::readFile(const QString &path, const QString &where, Looked &looked)
{
    const Descriptor file = Descriptor::reading(path);
    m_stream.restart();
    if (file)
        file.readInto(m_stream);
    addHits(looked, m_stream, m_search, where);
}

void MemorySearch::readNameless(const Process &process, Looked &looked)
{
    const QDir open(QStringLiteral("/proc/%1/fd").arg(process.pid));
    const QStringList numbers = open.entryList(QDir::Files | QDir::System);
    for (const QString &number : numbers) {
        struct stat status = {};
        const QString path = open.filePath(number);
        if (stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISREG(status.st_mode)
            && status.st_nlink == 0)
            readFile(path,
                QStringLiteral("%1 (%2), a file without a name").arg(process.name).arg(process.pid), looked);
    }
}

} // namespace alongside
