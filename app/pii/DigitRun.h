// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Reading.h"
#include "pii/Vocabulary.h"

namespace alongside {

/// Digits that are written or said without anything between them: "12", "double four", "forty two", "O7".
struct DigitGroup {
    QString digits{};
    QList<TextSpan> spans{}; ///< Where each digit stands; a said word may stand for several.
    qsizetype first = 0; ///< Tokens.
    qsizetype last = 0;
    QString joint{}; ///< What stood between this group and the one before it.
    bool loose = false; ///< The joint is one that stands between numbers as well as inside one.
    bool spoken = false;
    bool linked = false; ///< Words stood between it and the one before it, such as "then".

    TextSpan span() const { return joined(spans.first(), spans.last()); }
};

/// Groups of digits that may be one number.
class DigitRun {
public:
    explicit DigitRun(QList<DigitGroup> groups);

    const QList<DigitGroup> &groups() const { return m_groups; }
    const QString &digits() const { return m_digits; } ///< Of all groups.
    qsizetype count() const { return m_digits.size(); }
    qsizetype firstToken() const { return m_groups.first().first; }
    qsizetype lastToken() const { return m_groups.last().last; }
    TextSpan span() const { return joined(m_groups.first().span(), m_groups.last().span()); }
    /// The lengths of the groups.
    QList<qsizetype> lengths() const;
    bool isSpoken() const;
    bool hasLooseJoints() const;

    /// A part of it: so many groups.
    DigitRun part(qsizetype first, qsizetype count) const;
    /// Its parts between loose joints.
    QList<DigitRun> parts() const;

private:
    QList<DigitGroup> m_groups;
    QString m_digits;
};

/// Finds all runs of digits in a note, in their order. mentions: its phrases, whose letters are no digits.
/// apart: those that are looked for apart, as numbers in "the six digit one" only name another.
QList<DigitRun> digitRuns(const Reading &reading, const Vocabulary &vocabulary,
    const QList<Mention> &mentions, const QList<Mention> &apart = {});

/// What a token's characters are as digits where each is one or looks like one, such as "O7911"; else empty.
QString lookAlikeDigits(const Reading &reading, const Token &token);

} // namespace alongside
