// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/PasswordChunks.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds passwords by how they are handed over: words in quotation marks after "I put", words between commas
/// after "all small letters", a name with digits after "it's not".
class PassPhraseRecogniser {
public:
    /// The context must outlive it.
    explicit PassPhraseRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    void findQuoted(const Mention &mention);
    void findSegments(const Mention &mention);
    void findNamed();
    void findUsed();
    bool isUsed(qsizetype token) const;
    bool isMixture(const Token &token) const;
    bool isPhrase(qsizetype first, qsizetype last) const;
    bool isPlain(qsizetype token) const;
    bool isMentioned(qsizetype token) const;
    bool isSaid(qsizetype token) const;
    bool isNameWithDigits(const PasswordChunk &chunk) const;
    bool isCut(qsizetype token) const;

    const Context &m_context;
    PasswordChunks m_chunks;
    QList<PiiFinding> m_findings;
};

} // namespace alongside
