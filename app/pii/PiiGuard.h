// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "pii/PiiKind.h"

#include <QStringList>

#include <memory>

namespace alongside {

class Vocabulary;

/// A note with what may not leave taken out.
struct GuardedNote {
    QString text{}; ///< As it may be sent: each finding replaced by PiiGuard::mark().
    QList<PiiFinding> removed{}; ///< In the note as it was written, in order, none on another.
    bool continues = false; ///< Something began in an earlier note, which has been sent.

    bool isClean() const { return removed.isEmpty(); }
    bool hasSecret() const; ///< Then the sender may not send it as it was written.
};

/// Knows what may not leave in a note, whatever language it is in. Each note is read alone, or together with
/// the sender's last ones, because people send a number in pieces. It keeps nothing of what it reads.
class PiiGuard {
public:
    /// What a note is read together with.
    struct Surroundings {
        QStringList earlier{}; ///< The same sender's last notes, oldest first; the last few count.
        QStringList typed{}; ///< What the person has typed in words or numbers, not what they chose.
    };

    /// Reads the words of all languages, which are inside the program. The error is a fault of ours.
    static Result<PiiGuard> make();

    /// Any thread. Takes a time that grows with the length of the note: see longest.
    GuardedNote check(const QString &note, const Surroundings &surroundings) const;
    GuardedNote check(const QString &note) const { return check(note, Surroundings{}); }

    /// What stands in a note where something was.
    static QString mark();
    /// UTF-16 units of a note that are read; what is beyond is taken out.
    static constexpr qsizetype longest = 8'000;
    static constexpr qsizetype earlierNotes = 4; ///< How many of them are read.

private:
    explicit PiiGuard(std::shared_ptr<const Vocabulary> vocabulary);

    std::shared_ptr<const Vocabulary> m_vocabulary;
};

} // namespace alongside
