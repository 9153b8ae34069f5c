// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds the day on which somebody was born: a date, however it is written, near words of birth.
class BirthRecogniser {
public:
    /// The context must outlive it.
    explicit BirthRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    /// Tokens that are a date or part of one.
    struct Stretch {
        qsizetype first = 0;
        qsizetype last = -1;
        int numbers = 0; ///< Groups of digits, and ordinals.
        int digits = 0;
        int months = 0;
    };

    Stretch stretchAt(qsizetype from) const;
    bool readPart(qsizetype &i, Stretch &stretch) const;
    bool isSaidPart(qsizetype token, const Stretch &stretch) const;
    bool isDate(const Stretch &stretch) const;
    bool isBirth(const Stretch &stretch) const;
    bool isOfNamed(const Stretch &stretch) const;
    bool isYearWord(qsizetype token) const;
    bool isAlone(const Stretch &stretch) const;

    const Context &m_context;
    QHash<qsizetype, DigitGroup> m_groups; ///< By their first token.
};

} // namespace alongside
