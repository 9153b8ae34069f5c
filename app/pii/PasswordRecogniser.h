// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/PasswordChunks.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds passwords: what is said to be one, or stands near the word and looks like one.
class PasswordRecogniser {
public:
    /// The context must outlive it.
    explicit PasswordRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    bool findAfter(const Mention &mention);
    bool findBefore(const Mention &mention);
    bool findQuoted(const Mention &mention);
    void findLater(const Mention &mention);
    void findNear(const Mention &mention);
    bool findSaid(qsizetype i, bool said);
    bool isHint(const Mention &mention) const;
    bool isPossessive(const Mention &mention) const;
    bool goesOn(qsizetype i) const;
    bool isPhrase(qsizetype first) const;
    bool isState(qsizetype i) const;
    bool isNamed(qsizetype i) const;
    bool leads(qsizetype i) const;
    void add(const TextSpan &span);

    const Context &m_context;
    PasswordChunks m_chunks;
    QList<PiiFinding> m_findings;
};

} // namespace alongside
