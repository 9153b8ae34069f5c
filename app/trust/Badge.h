// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// What an issuer, such as a council, vouches for about a champion: plain values, right by the time that a
/// BadgeVerifier hands them out.
struct Badge {
    /// Something about the champion that was checked, as people call it, such as "criminal record check".
    struct Check {
        QString name{};
        QDate until{}; ///< The last day on which it counts.

        bool operator==(const Check &) const = default;
    };

    QString serial{}; ///< The badge's own name, by which it can be revoked.
    QString issuer{}; ///< The id of who vouches, as BadgeIssuer::id.
    QString address{}; ///< The bare XMPP address (RFC 7622) that it belongs to, in small letters.
    QString alias{}; ///< A first name, or what the champion wants to be called.
    QString role{}; ///< Such as "volunteer"; one of roles().
    QList<Check> checks{};
    QStringList skills{}; ///< Ids of the guides in which the champion was trained.
    QStringList languages{}; ///< ISO 639 codes.
    int guidelines = 0; ///< The version of the guidelines that the champion has agreed to; 0 for none.
    QDateTime from{}; ///< UTC, to the second; the badge counts from then
    QDateTime until{}; ///< and up to then.

    bool operator==(const Badge &) const = default;

    /// The roles that there are: "volunteer", "staff", "adviser".
    static const QStringList &roles();

    /// What keeps these values from being a badge, as one sentence; empty when nothing does. Every text is
    /// bounded, so that a badge always fits on the screen and into a presence.
    QString fault() const;
};

} // namespace alongside
