// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/Channel.h"

#include <QCborValue>
#include <QSocketNotifier>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace alongside {

namespace {

// Each packet: kind, length of the secret (the lower byte first), the secret, the fields as CBOR (RFC 8949).
constexpr std::size_t headSize = 3;
constexpr std::size_t largestSecret = 60 * 1024; // what its length in two bytes can say, about
constexpr std::size_t largestFields = 16 * 1024;

} // namespace

Channel::Channel(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_notifier(std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read))
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    // whatever this process starts has no business with it
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Channel::read);
}

Channel::~Channel()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

std::pair<int, int> Channel::pair()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {-1, -1};
    ::fcntl(ends[1], F_SETFD, 0);
    return {ends[0], ends[1]};
}

bool Channel::send(const Message &message, std::chrono::milliseconds patience)
{
    QByteArray fields = QCborValue(message.fields).toCbor();
    if (message.secret.size() > largestSecret || std::size_t(fields.size()) > largestFields)
        return false;
    std::array<unsigned char, headSize> head{static_cast<unsigned char>(message.kind),
        static_cast<unsigned char>(message.secret.size() & 0xff),
        static_cast<unsigned char>(message.secret.size() >> 8)};
    std::array<iovec, 3> parts{{{head.data(), head.size()},
        {const_cast<unsigned char *>(message.secret.data()), message.secret.size()},
        {fields.data(), std::size_t(fields.size())}}};
    msghdr packet{};
    packet.msg_iov = parts.data();
    packet.msg_iovlen = parts.size();
    const auto send = [&] {
        return ::sendmsg(m_descriptor, &packet, MSG_NOSIGNAL);
    };
    if (send() >= 0)
        return true;
    // the other end reads slowly: what is said is not to be lost
    pollfd room{m_descriptor, POLLOUT, 0};
    return errno == EAGAIN && ::poll(&room, 1, int(patience.count())) == 1 && send() >= 0;
}

void Channel::drain()
{
    while (m_notifier->isEnabled() && read()) { }
}

// False when there is nothing to read.
bool Channel::read()
{
    std::array<unsigned char, headSize> head{};
    const auto peek = [&] {
        return ::recv(m_descriptor, head.data(), head.size(), MSG_PEEK);
    };
    ssize_t seen = peek();
    // said once where the other end went without reading all; what it said itself is still to be read
    if (seen < 0 && errno == ECONNRESET)
        seen = peek();
    if (seen < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (seen < ssize_t(head.size())) {
        m_notifier->setEnabled(false);
        Q_EMIT closed();
        return false;
    }
    Message message;
    message.kind = Message::Kind(head[0]);
    message.secret = Secret(std::min(largestSecret, std::size_t(head[1]) + (std::size_t(head[2]) << 8)));
    QByteArray fields(qsizetype(largestFields), Qt::Uninitialized);
    std::array<iovec, 3> parts{{{head.data(), head.size()}, {message.secret.data(), message.secret.size()},
        {fields.data(), std::size_t(fields.size())}}};
    msghdr packet{};
    packet.msg_iov = parts.data();
    packet.msg_iovlen = parts.size();
    const ssize_t size = ::recvmsg(m_descriptor, &packet, 0);
    if (size < ssize_t(head.size() + message.secret.size()))
        return true;
    fields.truncate(qsizetype(size) - qsizetype(head.size() + message.secret.size()));
    message.fields = QCborValue::fromCbor(fields).toMap();
    Q_EMIT received(message);
    return true;
}

} // namespace alongside
