// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Guide.h"
#include "guides/WordFile.h"

namespace alongside {

/// Puts a guide's words of one language together, following the guide's structure.
class WordsReader {
public:
    /// first is the file of the guide's first language and stands in for what is missing; it may be own
    /// itself. Both must outlive the reader, which notes in them what was asked for.
    WordsReader(WordFile &own, WordFile &first);

    GuideWords read(const Guide &guide);

    /// An error for each word that every language needs and the first language lacks.
    const QList<Finding> &findings() const { return m_findings; }

private:
    QString must(const QString &key, const QString &step = {});
    QString may(const QString &key);
    QStringList list(const QString &key);
    StepWords step(const Step &step);

    WordFile &m_own;
    WordFile &m_first;
    QList<Finding> m_findings;
};

} // namespace alongside
