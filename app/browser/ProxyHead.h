// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace alongside {

/// What a client of EgressProxy asks for: a line to a host (CONNECT), or one plain request (RFC 9112, 3.2).
struct ProxyHead {
    bool tunnel = false;
    QString host; ///< As AllowList::Rule has it.
    int port = 0;
    QByteArray proof; ///< Value of Proxy-Authorization; empty when there is none.
    QByteArray onward; ///< Of a plain request: the head for the server, one request and no more.
    qint64 body = 0; ///< Of a plain request: bytes that follow.

    /// Reads a head up to and with its empty line. Nothing when it is not what a web engine would send. Any
    /// thread.
    static std::optional<ProxyHead> parse(const QByteArray &head);
};

/// The head of an answer, changed to say that the line closes after it. Any thread.
QByteArray closing(const QByteArray &head);

} // namespace alongside
