// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace alongside {

/// Where a Link leads, and as whom.
struct LinkSettings {
    QString address{}; ///< The whole address (RFC 7622), with the resource.
    Secret password{}; ///< UTF-8, without a zero.
    QString server{}; ///< Name or address of the machine; its certificate has to name the address's domain.
    QStringList otherServers{}; ///< Further machines that are the same server, for when one is gone.
    quint16 port = 5222; ///< Of all of them.
    QString certificates{}; ///< Path of a PEM file of who may vouch for the server, beside the system's own.
    std::chrono::milliseconds pingAfter{4'000}; ///< Without a word from the server.
    std::chrono::milliseconds pingPatience{4'000}; ///< For the answer; then the line is given up.
    std::chrono::milliseconds firstRetry{200}; ///< After a line was lost; each next one waits longer,
    std::chrono::milliseconds longestRetry{15'000}; ///< up to this.
};

/// Why there is no line.
enum class LinkFault {
    None,
    Unreachable, ///< No network, no server, or it ended the line.
    Untrusted, ///< Its certificate is not vouched for, or it offers no TLS.
    Refused, ///< It knows no such account, or not this password.
};

} // namespace alongside
