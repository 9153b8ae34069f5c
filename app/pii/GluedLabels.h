// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/Vocabulary.h"

namespace alongside {

/// Parts words such as "utr" from the number that is written against them, so that both are read.
class GluedLabels {
public:
    /// The vocabulary must outlive it.
    explicit GluedLabels(const Vocabulary &vocabulary);

    /// The note's words and numbers, those parted.
    Reading read(const QString &note) const;

private:
    qsizetype cutOf(const QString &text) const;

    const Vocabulary &m_vocabulary;
};

} // namespace alongside
