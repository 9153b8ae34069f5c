// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/DigitRun.h"

namespace alongside {

/// A topic near some place of a note.
struct Nearby {
    Topic topic = Topic::Other;
    int distance = 0; ///< In words that say something; each end of a sentence counts as three.
    bool before = true; ///< It stands before the place.
    Mention mention{};

    bool isDirect() const { return distance == 0; } ///< Nothing but "is", "the", "number" stands between.
};

/// A note with all that recognisers ask about it: its words, its topics, its runs of digits.
class Context {
public:
    /// The vocabulary must outlive it.
    Context(const QString &note, const Vocabulary &vocabulary);

    const Reading &reading() const { return m_reading; }
    const Vocabulary &words() const { return m_vocabulary; }
    const QList<Mention> &mentions() const { return m_mentions; }
    /// Phrases of topics that are looked for apart: Vocabulary::apart.
    const QList<Mention> &apart() const { return m_apart; }
    const QList<DigitRun> &runs() const { return m_runs; }

    /// The topics around the tokens from first to last, the nearest first.
    QList<Nearby> around(qsizetype first, qsizetype last) const;
    /// The distance to the nearest phrase of this topic; a large number when there is none near.
    int distance(Topic topic, qsizetype first, qsizetype last) const;
    bool isNear(Topic topic, qsizetype first, qsizetype last, int most) const;
    /// True for a word that only leads from a topic to its value, such as "is".
    bool isConnector(qsizetype token) const;
    bool isMentioned(qsizetype token, Topic topic) const;

private:
    int between(qsizetype first, qsizetype last) const;

    Reading m_reading;
    const Vocabulary &m_vocabulary;
    QList<Mention> m_mentions;
    QList<Mention> m_apart;
    QList<bool> m_connects;
    QList<DigitRun> m_runs;
};

} // namespace alongside
