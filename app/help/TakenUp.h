// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpRequest.h"

#include <QJsonObject>
#include <QList>

namespace alongside {

/// What a terminal tells a desk that began anew in the middle of a talk: what it is about, and what the two
/// had said. The desk keeps nothing, and so has it from here; what had not arrived there follows as notes.
/// Pure.
class TakenUp {
public:
    /// What somebody said.
    struct Line {
        QString words{};
        bool byPerson = false;

        bool operator==(const Line &) const = default;
    };

    /// Goes with the first note of the talk.
    static QJsonObject opening(const HelpRequest &request);
    /// Nothing where the note is no such opening.
    static std::optional<HelpRequest> request(const QJsonObject &content);

    /// Goes with the notes after it, one each, in order. A line that is longer than a note is cut, and of
    /// very many the first are left out.
    static QList<QJsonObject> parts(const QList<Line> &lines);
    /// None where the note tells of none.
    static QList<Line> lines(const QJsonObject &content);
};

} // namespace alongside
