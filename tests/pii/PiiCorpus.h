// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pii/PiiGuard.h"

#include <QMap>

namespace alongside {

/// A sentence of tests/data/pii, and where in it the values stand that must go.
struct CorpusLine {
    /// What must go: the word of its kind, and where it stands.
    struct Value {
        QString kind{};
        qsizetype start = 0;
        qsizetype length = 0;
    };

    QString language{};
    QString text{};
    QList<Value> values{};

    /// The values of which a letter or a digit is still there.
    QList<Value> leftBy(const GuardedNote &note) const;
};

/// Reads lines of the corpus: language, text, kind:value... between tabs. Ends the process when a value does
/// not stand in its text.
QList<CorpusLine> readCorpus(const QByteArray &file);

/// How much was found, by kind and by language.
class CorpusScore {
public:
    void add(const CorpusLine &line, const GuardedNote &note);
    /// The share that was found, in per cent, of secrets or of the rest.
    double recall(bool secret) const;
    /// A table for people.
    QString table() const;

private:
    struct Count {
        int found = 0;
        int all = 0;
        double share() const { return all == 0 ? 100 : 100.0 * found / all; }
    };

    Count m_secrets;
    Count m_rest;
    QMap<QString, Count> m_kinds; ///< By kind, and by kind and language.
};

} // namespace alongside
