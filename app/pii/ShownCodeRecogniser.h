// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds codes that are never called so: what a phone shows, what a bank has sent.
class ShownCodeRecogniser {
public:
    /// The context must outlive it.
    explicit ShownCodeRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    void judge(const DigitRun &run);
    bool isCode(const DigitRun &run) const;
    bool isShown(const DigitRun &run) const;
    bool isNext(const DigitRun &run) const;
    bool isCounted(const DigitRun &run) const;
    bool isNear(Topic topic, const DigitRun &run, qsizetype most, bool apart) const;
    bool leadsOn(qsizetype token) const;

    const Context &m_context;
    const Reading &m_reading;
    qsizetype m_end = -1; ///< The last token of the code that was found last.
    QList<PiiFinding> m_findings;
};

} // namespace alongside
