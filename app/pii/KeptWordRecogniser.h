// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Context.h"
#include "pii/PiiKind.h"

#include <optional>

namespace alongside {

/// Finds a password in languages that say last that it was kept or chosen: "the password I Gulmohar kept".
class KeptWordRecogniser {
public:
    /// The context must outlive it.
    explicit KeptWordRecogniser(const Context &context);

    QList<PiiFinding> find() const;

private:
    qsizetype lastBeforeVerb(qsizetype first) const;
    std::optional<TextSpan> tried(const Mention &kept) const;
    bool isLeading(qsizetype token) const;
    bool isPart(qsizetype token) const;

    const Context &m_context;
    const Reading &m_reading;
};

} // namespace alongside
