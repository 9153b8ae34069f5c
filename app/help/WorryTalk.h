// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/SaidLine.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace alongside {

/// What was said before somebody was worried, as it goes to staff once the person has agreed; or that they
/// have not. In parts, of which a message holds one.
struct WorryTalk {
    static constexpr int mostParts = 8;

    QString worry{}; ///< The id of the worry.
    bool mayRead = false;
    int part = 1; ///< From 1,
    int parts = 1; ///< of so many.
    QList<SaidLine> lines{};

    bool operator==(const WorryTalk &) const = default;

    /// The last lines, as far as mostParts hold them.
    static QList<WorryTalk> agreed(const QString &worry, const QList<SaidLine> &lines);
    static QList<WorryTalk> refused(const QString &worry) { return {{worry}}; }

    QJsonObject payload() const;
    /// As an ordinary program shows it: a line for each.
    QString text() const;
    /// Nothing where it is none; every text is bounded.
    static std::optional<WorryTalk> fromPayload(const QJsonObject &payload);
    /// That a part has come, for whoever sent it.
    QJsonObject receipt() const;
};

} // namespace alongside
