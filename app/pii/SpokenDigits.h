// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/DigitRun.h"

namespace alongside {

/// Reads digits out of what was written or said: "12", "four", "double four", "forty two", "O7".
class SpokenDigits {
public:
    /// Both must outlive it.
    SpokenDigits(const Reading &reading, const Vocabulary &vocabulary, const QList<Mention> &mentions);

    /// The digits that begin with the token i, and the tokens that they take; no digits when there are none.
    DigitGroup groupAt(qsizetype i) const;

private:
    DigitGroup plain(qsizetype i) const;
    DigitGroup repeated(qsizetype i) const;
    DigitGroup compound(qsizetype i) const;
    DigitGroup hundreds(qsizetype first, qsizetype last, int value) const;
    DigitGroup said(qsizetype first, qsizetype last, const QString &digits) const;
    std::optional<int> valueAt(qsizetype i) const;
    qsizetype afterAnd(qsizetype i) const;
    void acceptWeak();
    void acceptTwins();
    void acceptTwins(qsizetype first, qsizetype last);
    bool isTwinRow(qsizetype i, bool begins) const;
    bool isIn(Vocabulary::List list, qsizetype i) const;
    bool isNumeric(qsizetype i) const;

    const Reading &m_reading;
    const Vocabulary &m_vocabulary;
    QSet<qsizetype> m_spelled; ///< Tokens of phrases, such as "d o b".
    QSet<qsizetype> m_twins; ///< Tokens whose letters are digits, for the company that they are in.
    QSet<qsizetype> m_weak; ///< Tokens whose weak number counts, for the company that they are in.
};

} // namespace alongside
