// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace alongside {

/// Where in which guide a visit is, in ids of vocabularies that we loaded.
struct GuidePlace {
    QString guide;
    QString step; ///< Empty before the first.
    bool practising = false;

    bool operator==(const GuidePlace &) const = default;
};

/// How the person wants to see the terminal.
struct DisplayChoices {
    QString language; ///< ISO 639.
    QString look; ///< light, dark or contrast.
    int textStep = 0;

    bool operator==(const DisplayChoices &) const = default;
};

/// The answers to one practice form: components by name, as `alongside-admin form run --answers` reads them.
/// A live page has no way to become one: only the practice scheme, which live pages never have, receives a
/// submit.
struct PracticeAnswers {
    QString form; ///< Its id.
    QString page; ///< The path of the page that the person was on.
    QByteArray fingerprint; ///< Of the form as it was then, so that a change is noticed.
    QJsonObject answers;

    bool operator==(const PracticeAnswers &) const = default;
};

/// All that may be kept of a visit: what the tables of SessionStore have room for, and nothing else.
struct SessionRecord {
    GuidePlace place;
    QStringList ticks; ///< Ids of the needs that are ticked.
    QString notes; ///< What the person wrote for themselves.
    DisplayChoices display;
    std::optional<PracticeAnswers> practice;
    QDateTime begun; ///< UTC.

    bool operator==(const SessionRecord &) const = default;
};

} // namespace alongside
