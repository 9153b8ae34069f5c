// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds what is written in digits alone: card, NHS, UTR, sort code, account, telephone, codes, and long
/// numbers of which nothing is known. Those with check digits count alone; others by what stands near them.
class NumberRecogniser {
public:
    /// The context must outlive it.
    explicit NumberRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    void judge(const DigitRun &run);
    bool take(const DigitRun &run);
    bool takeByTopic(const DigitRun &run, bool directOnly);
    bool takeByShape(const DigitRun &run);
    bool takeTelephone(const DigitRun &run);
    bool takeBank(const DigitRun &run);
    void pairAccounts();
    bool takeUnknown(const DigitRun &run);
    void takePart(const DigitRun &run);
    void add(PiiKind kind, const DigitRun &run);
    bool isTaxReference(const DigitRun &run) const;
    bool isCodeNear(const DigitRun &run, int most) const;
    bool isOwnOf(Topic topic, const DigitRun &run) const;
    bool isForwarded(const DigitRun &run) const;

    const Context &m_context;
    QList<PiiFinding> m_findings;
};

} // namespace alongside
