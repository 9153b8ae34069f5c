// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds numbers that are read out with words between their parts, such as "starts 4462, then its 7101 and it
/// ends 4724": by check digits, or by length where the topic is named.
class LinkedRecogniser {
public:
    /// The context must outlive it.
    explicit LinkedRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    bool areLinked(const DigitRun &one, const DigitRun &next) const;
    void judge(qsizetype first, qsizetype last);

    const Context &m_context;
    QList<PiiFinding> m_findings;
};

} // namespace alongside
