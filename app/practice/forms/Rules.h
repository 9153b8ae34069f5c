// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace alongside {

/// What an answer must satisfy. Limits that a form does not set are empty.
struct Rules {
    bool required = true;
    std::optional<double> min{}; ///< Of a number.
    std::optional<double> max{};
    std::optional<int> precision{}; ///< Decimal places of a number.
    std::optional<int> minLength{}; ///< Characters of a text.
    std::optional<int> maxLength{};
    std::optional<int> length{}; ///< Exactly so many characters.
    std::optional<int> maxWords{};
    std::optional<int> minItems{}; ///< Ticked choices or chosen files.
    std::optional<int> maxItems{};
    std::optional<int> maxDaysInPast{}; ///< Days before today that a date may be.
    std::optional<int> maxDaysInFuture{};
    QString regex{}; ///< Empty when there is none, or when it cannot be used here.
    QHash<QString, QString>
        messages{}; ///< The form's own wording by rule ("string.empty", "number.min", ...).
    QString message{}; ///< The form's own wording for every mistake.
};

} // namespace alongside
