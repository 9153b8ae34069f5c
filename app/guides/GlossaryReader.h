// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/QuestionGlossary.h"
#include "guides/WordFile.h"

#include <vector>

namespace alongside {

/// Reads glossary.yaml and its word files; used by QuestionGlossary::read() only.
class GlossaryReader {
public:
    GlossaryReader(const QString &prefix, const QuestionGlossary::Opener &open, QList<Finding> &findings);

    Result<QuestionGlossary> read();

private:
    void readStructure(const Document &document);
    void open(const QString &language, std::vector<WordFile> &files);
    void readWords(const QString &language, WordFile &file);
    void each(WordFile &file, const QString &key, const std::function<bool(const QString &)> &add);
    void readMessages(const QString &language, WordFile &file);
    void readPages(const QString &language, WordFile &file);
    QString must(WordFile &file, const QString &key);

    const QString m_prefix;
    const QuestionGlossary::Opener &m_open;
    QList<Finding> &m_findings;
    QuestionGlossary m_glossary;
};

} // namespace alongside
