// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"

namespace alongside {

/// What stands between white space, with its marks.
struct PasswordChunk {
    TextSpan span{};
    qsizetype first = 0; ///< Tokens.
    qsizetype last = 0;
};

/// Cuts a note into what passwords are cut into, and says what looks like one.
class PasswordChunks {
public:
    /// The context must outlive it.
    explicit PasswordChunks(const Context &context);

    /// The chunk to which a token belongs.
    PasswordChunk at(qsizetype token) const;
    /// True for letters among digits or marks, and for capitals inside a word.
    bool isTelling(const PasswordChunk &chunk) const;
    /// True for what is a password with nothing said about it: four letters, digits, and marks as in "Ab12#".
    bool isStrong(const PasswordChunk &chunk) const;
    bool isEmail(const PasswordChunk &chunk) const;

private:
    bool isDotted(const PasswordChunk &chunk) const;
    bool isName(qsizetype token) const;
    bool isCamel(QStringView written) const;

    const Context &m_context;
};

} // namespace alongside
