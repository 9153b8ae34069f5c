// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/StoreError.h"

#include <QHash>

namespace alongside {

/// How often codes were wrong on this terminal, for each place and in all: what slows guessing down and never
/// destroys anything. Kept in a file, written before a code is looked at, so that pulling the plug buys no
/// free try. Belongs to the vault's process only.
class TryCounter {
public:
    static constexpr int freeTries = 5; ///< For each place, before waiting begins.
    static constexpr int terminalTries =
        50; ///< In all and in one day, before staff must unlock the terminal.

    /// May this be tried now?
    struct Answer {
        bool allowed = false;
        std::chrono::seconds wait{}; ///< How long until it may be; 0 where only staff can help.
        bool staffNeeded = false;
    };

    /// Reads the file; where it is missing nothing was tried yet, where it cannot be read staff are needed.
    /// The clock must outlive the counter.
    TryCounter(const QString &path, const Clock &clock);

    /// Without counting anything.
    Answer mayTry(const QByteArray &locator) const;
    /// Counts a try as failed, before it is made. An error means: do not try. What was counted on an earlier
    /// day is forgotten, once its wait is over.
    StoreResult<Done> aboutToTry(const QByteArray &locator);
    /// The try was right after all: what was counted for this place is forgotten, and this try for the
    /// terminal.
    StoreResult<Done> wasRight(const QByteArray &locator);
    /// What was counted for this place is forgotten: another one is called so from now on.
    StoreResult<Done> forget(const QByteArray &locator);
    /// Staff gave their code: everything is forgotten.
    StoreResult<Done> unlock();

private:
    struct Count {
        int failures = 0;
        qint64 notBefore = 0; ///< Seconds since the epoch.
    };

    StoreResult<Done> write() const;
    void lapse();
    qint64 seconds() const;
    int totalToday() const;

    QString m_path;
    const Clock &m_clock;
    QHash<QByteArray, Count> m_counts;
    int m_total = 0;
    qint64 m_lastSeen = 0; ///< The latest time this was used: a clock set back does not shorten a wait.
};

} // namespace alongside
