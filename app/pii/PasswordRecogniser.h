// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds passwords: what is said to be one, or stands near the word and looks like one.
class PasswordRecogniser {
public:
    /// The context must outlive it.
    explicit PasswordRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    /// What stands between white space, with its marks.
    struct Chunk {
        TextSpan span{};
        qsizetype first = 0; ///< Tokens.
        qsizetype last = 0;
    };

    bool findAfter(const Mention &mention);
    bool findBefore(const Mention &mention);
    bool findQuoted(const Mention &mention);
    void findLater(const Mention &mention);
    void findNear(const Mention &mention);
    bool findSaid(qsizetype i, bool said);
    Chunk chunkAt(qsizetype i) const;
    bool isTelling(const Chunk &chunk) const;
    bool isCamel(QStringView written) const;
    bool isEmail(const Chunk &chunk) const;
    bool isHint(const Mention &mention) const;
    bool isPossessive(const Mention &mention) const;
    bool isThen(qsizetype i) const;
    bool isState(qsizetype i) const;
    bool isNamed(qsizetype i) const;
    bool leads(qsizetype i) const;
    void add(const TextSpan &span);

    const Context &m_context;
    QList<PiiFinding> m_findings;
};

} // namespace alongside
