// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds a sort code and the account beside it where a note speaks of a bank, or of "the short one" and "the
/// long one".
class BankPairRecogniser {
public:
    /// The context must outlive it.
    explicit BankPairRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    void cut(const DigitRun &run);
    void judge(const DigitRun &one, const DigitRun &other);
    void judgeAlone(const DigitRun &run);
    bool isOfBank(const DigitRun &run) const;
    bool isNear(Topic topic, const DigitRun &run) const;
    bool isNamed(const DigitRun &run) const;
    void add(PiiKind kind, const DigitRun &run);

    const Context &m_context;
    QList<DigitRun> m_pieces; ///< In their order.
    QList<PiiFinding> m_findings;
};

} // namespace alongside
