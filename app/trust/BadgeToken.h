// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "trust/Badge.h"

#include <QByteArray>

namespace alongside {

/// Who may vouch for champions, as the policy of a terminal names them.
struct BadgeIssuer {
    QString id{}; ///< As Badge::issuer has it.
    QString name{}; ///< As people say it, such as "Central Council".
    QByteArray
        key{}; ///< The public key (Ed25519), 32 bytes. An issuer that changes its key stands there twice.
};

/// Why a badge does not count.
enum class BadgeFault {
    None,
    Missing,
    Unreadable,
    UnknownIssuer,
    Altered,
    SomebodyElse,
    NotYet,
    Expired,
    Revoked
};

/// What came of looking at a badge.
struct BadgeVerdict {
    BadgeFault fault = BadgeFault::Missing;
    Badge badge{}; ///< Only where there is no fault, and without checks that have run out: fit to be shown.
    QString issuer{}; ///< The issuer's name, where there is no fault.

    bool counts() const { return fault == BadgeFault::None; }
};

/// Badges as signed statements (SignedText): the form in which they are handed on.
class BadgeToken {
public:
    /// A badge signed with the seed of its issuer's key. The error is Badge::fault().
    static Result<QByteArray> issue(const Badge &badge, const Secret &seed);

    /// Judges a token that was shown by whoever has this XMPP address (with or without a resource), at this
    /// time, without asking anybody. revoked: serials that count no longer. Any thread.
    static BadgeVerdict judge(const QByteArray &token, const QString &address, const QDateTime &now,
        const QList<BadgeIssuer> &issuers, const QStringList &revoked);
    /// The same of a token in somebody's hand, who came by no address: it stands for whom it names. Any
    /// thread.
    static BadgeVerdict judgeInHand(const QByteArray &token, const QDateTime &now,
        const QList<BadgeIssuer> &issuers, const QStringList &revoked);
};

/// The fault's word on the command line and in a log, such as "somebody-else".
QString badgeFaultName(BadgeFault fault);

} // namespace alongside
