// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpRequest.h"
#include "xmpp/Stanza.h"

#include <QByteArray>
#include <QStringList>

namespace alongside {

/// How far a terminal widens its search for a champion, step by step.
enum class Reach { SameBoth, SameEither, Anyone, AnotherDesk };

/// What a champion's presence says: what they say they can, and how busy they are. Only the badge is proven
/// (BadgeToken).
struct ChampionCard {
    static constexpr int mostTalks = 4; ///< More at once nobody can follow.

    QString address{}; ///< With the resource.
    QStringList skills{}; ///< Ids of guides.
    QStringList languages{};
    QString site{}; ///< The id of the place where they help; empty where they help everywhere.
    int load = 0; ///< Talks that they are in,
    int most = 1; ///< and how many they can have.
    QByteArray badge{};
    bool ordinary = false; ///< An ordinary XMPP program, which says nothing of all this.

    bool operator==(const ChampionCard &) const = default;

    bool isFree() const { return load < most; }
    /// They are there for nobody, and only those who were talking with them need to know.
    bool isResting() const { return most == 0; }
    QJsonObject payload() const;
    /// Nothing where the presence is not a champion's who is there. An ordinary program's counts as one who
    /// may know anything.
    static std::optional<ChampionCard> fromPresence(const Presence &presence);

    /// True when this champion is among those to be asked, free or not: site is the terminal's own.
    bool suits(const HelpRequest &request, const QString &site, Reach reach) const;
};

} // namespace alongside
