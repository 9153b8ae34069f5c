// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/QuestionGlossary.h"
#include "guides/WordFile.h"

namespace alongside {

/// Reads glossary.yaml and its word files; used by QuestionGlossary::read() only.
class GlossaryReader {
public:
    GlossaryReader(const QString &prefix, const QuestionGlossary::Opener &open, QList<Finding> &findings);

    Result<QuestionGlossary> read();

private:
    void readStructure(const Document &document);
    void readWords(const QString &language);
    void readMessages(const QString &language, WordFile &file);
    void readPages(const QString &language, WordFile &file);
    QString must(WordFile &file, const QString &key);

    const QString m_prefix;
    const QuestionGlossary::Opener &m_open;
    QList<Finding> &m_findings;
    QuestionGlossary m_glossary;
};

} // namespace alongside
