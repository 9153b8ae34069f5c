// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace alongside {

/// That somebody is worried about a person at a terminal, as staff hear of it: a reason to choose from and,
/// at most, a sentence that has passed the guard; nothing of the conversation.
struct Worry {
    enum class By { Resident, Champion };

    QString id{}; ///< Hard to guess.
    By by = By::Resident;
    QString reason{}; ///< One of the ids in resources/champions/signs.
    QString place{}; ///< The bare address of the terminal.
    QString note{}; ///< May be empty.
    QDateTime time{}; ///< UTC, to the second.

    bool operator==(const Worry &) const = default;

    QJsonObject payload() const;
    /// Nothing where it is none; every text is bounded and one line.
    static std::optional<Worry> fromPayload(const QJsonObject &payload);
};

} // namespace alongside
