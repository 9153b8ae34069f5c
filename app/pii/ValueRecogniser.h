// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds values of letters and digits by the topic that they stand beside: a foreign passport, a licence, a
/// code such as "X7K-9PQ".
class ValueRecogniser {
public:
    /// The context must outlive it.
    explicit ValueRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    struct Need;
    /// Tokens that may be a value, and what they hold.
    struct Value {
        qsizetype first = 0;
        qsizetype last = -1;
        qsizetype letters = 0;
        qsizetype digits = 0;
    };

    static const QList<Need> &needs();
    void findBeside(const Mention &mention, const Need &need);
    void findNear(const Mention &mention, const Need &need);
    qsizetype rowAt(qsizetype first, const Need &need) const;
    Value collect(qsizetype from, int step) const;
    bool isPart(qsizetype i) const;
    qsizetype digitsOf(qsizetype i) const;
    bool isNumbered(qsizetype i) const;
    bool fits(const Value &value, const Need &need) const;

    const Context &m_context;
    bool m_small = false; ///< The note has small letters, so that capitals mean something.
    QList<PiiFinding> m_findings;
};

} // namespace alongside
