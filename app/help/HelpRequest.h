// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace alongside {

/// That somebody at a terminal would like help, as champions hear of it: ids and enumerations, and nothing
/// that the person typed or that a page says.
struct HelpRequest {
    enum class Urgency { Usual, SessionEnding };

    QString id{}; ///< Of this request, hard to guess.
    QString guide{}; ///< The id of the journey; empty where the person is on none.
    QString language{}; ///< ISO 639, in which they would like to talk.
    QString topic{}; ///< One of the ids in resources/champions/asking.
    Urgency urgency = Urgency::Usual;
    QDateTime until{}; ///< UTC, to the second; then it is over by itself.

    bool operator==(const HelpRequest &) const = default;

    QJsonObject payload() const;
    /// Nothing where it is none; each id is bounded and has small letters, digits and hyphens alone.
    static std::optional<HelpRequest> fromPayload(const QJsonObject &payload);

    /// An id that nobody can guess.
    static QString newId();
};

} // namespace alongside
