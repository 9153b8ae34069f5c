// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// A short code that stands for a champion's badge at the terminals of a place, typed or sent by a
/// contactless tag: only a line made of it with Argon2id stands in their policy (RFC 9106, as for StaffCode).
class BadgeCode {
public:
    static constexpr qsizetype least = 8;
    static constexpr qsizetype most = 32;

    /// The code in capital letters and figures, however it was typed; empty where it is none.
    static QString normal(const QString &typed);
    /// Another one: ten figures.
    static QString makeUp();
    /// The line for the policy. It begins with the code's first three signs, so that of many lines only few
    /// are tried. About 0.1 s; any thread. Empty when memory for Argon2 is short, or this is no code.
    static QString line(const QString &code);
    /// True when the line was made of this code. About 0.1 s where its beginning fits; any thread.
    static bool matches(const QString &code, const QString &line);
};

} // namespace alongside
