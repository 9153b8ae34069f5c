// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/Descriptor.h"

#include "proof/MarkSearch.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace alongside {

Descriptor Descriptor::reading(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // the files of a process are links to what it holds open
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (path.startsWith(u"/proc/") ? 0 : O_NOFOLLOW);
    const int number = open(name.constData(), flags | O_NOATIME);
    return Descriptor(number >= 0 ? number : open(name.constData(), flags));
}

Descriptor::Descriptor(int number)
    : m_number(number)
{
}

Descriptor::Descriptor(Descriptor &&other) noexcept
    : m_number(std::exchange(other.m_number, -1))
{
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

bool Descriptor::readInto(StreamSearch &stream, qint64 most) const
{
    for (qint64 done = 0; done < most;) {
        const std::span<unsigned char> room = stream.room();
        const ssize_t size = read(m_number, room.data(), room.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return size == 0;
        stream.take(static_cast<std::size_t>(size));
        done += size;
    }
    return true;
}

} // namespace alongside
