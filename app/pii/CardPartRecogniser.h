// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

namespace alongside {

/// Finds what is told of a card without its number: until when it is valid, and the digits on its back.
class CardPartRecogniser {
public:
    /// The context must outlive it.
    explicit CardPartRecogniser(const Context &context);

    QList<PiiFinding> find();

private:
    void findDates();
    void findChecks();
    void judge(qsizetype first, qsizetype last, bool marked, bool named);
    bool areFillers(qsizetype first, qsizetype end) const;
    bool isInDate(qsizetype first, qsizetype last) const;
    bool isNear(Topic topic, qsizetype first, qsizetype last, qsizetype most) const;
    bool isOfCard(qsizetype first, qsizetype last, bool named) const;
    bool isCounted(const DigitRun &run) const;
    void add(qsizetype first, qsizetype last);

    const Context &m_context;
    const Reading &m_reading;
    QList<Mention> m_apart;
    QList<DigitGroup> m_groups;
    QList<PiiFinding> m_findings;
};

} // namespace alongside
