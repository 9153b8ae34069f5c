// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/AllowList.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>

namespace alongside {

/// What came of the last line to a host, for the words on the screen.
enum class EgressTrouble { None, Refused, Offline, Name, Down, Slow };

/// How many lines EgressProxy was asked for since it began.
struct EgressCounts {
    quint64 passed = 0;
    quint64 refused = 0; ///< Not on the list, or a listed name that leads to no public address.
    quint64 unproven = 0; ///< Without the secret; each profile's first line is one of them.
};

/// What EgressProxy goes by and what it saw, shared between its thread and the program's. Any thread.
class EgressRules {
public:
    /// Makes a secret that this process alone knows.
    EgressRules();

    const QString &user() const { return m_user; }
    const QString &password() const { return m_password; }
    /// True when the value of a Proxy-Authorization header is the secret (RFC 7617).
    bool isProof(const QByteArray &value) const;

    void setList(AllowList list);
    /// Until then, lines to port 443 of any host pass as well.
    void setAnySecureUntil(QDeadlineTimer until);
    bool allows(const QString &host, int port) const;

    void passed(const QString &host);
    void failed(const QString &host, EgressTrouble trouble);
    void unproven();
    EgressCounts counts() const;
    EgressTrouble troubleWith(const QString &host) const;

private:
    const QString m_user;
    const QString m_password;
    mutable QMutex m_lock;
    AllowList m_list;
    QDeadlineTimer m_anySecureUntil;
    EgressCounts m_counts;
    QHash<QString, EgressTrouble> m_troubles;
};

} // namespace alongside
