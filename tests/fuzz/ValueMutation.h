// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/PiiCorpus.h"

#include <random>

namespace alongside {

/// Writes the values of a sentence in another way that people would still read: spaced, in look-alikes, with
/// zero-width characters, in other capitals, in the digits of another script. The same number gives the same
/// sentence on every machine.
class ValueMutation {
public:
    explicit ValueMutation(quint32 number);

    CorpusLine make(const CorpusLine &line);

private:
    QString changed(const CorpusLine::Value &value, QString text);
    QString spaced(const QString &text);
    QString withLookAlikes(QString text);
    QString withUnseen(const QString &text);
    QString inOtherCapitals(QString text);
    QString inOtherDigits(QString text);
    int below(int limit);

    std::mt19937 m_random;
};

} // namespace alongside
