// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/GuideShelf.h"
#include "guides/QuestionGlossary.h"

#include <QHash>

namespace alongside {

/// What the questions that a terminal names by their ids are called, in a champion's language: as our
/// practice form asks them, or as the glossary knows them. Nothing of it comes from the page. Read once;
/// afterwards any thread may ask.
class QuestionTitles {
public:
    /// practice: the folder of the practice forms; one that cannot be read has no titles. The glossary is
    /// copied.
    QuestionTitles(const GuideShelf &shelf, const QString &practice, const QuestionGlossary &glossary,
        const QStringList &languages);

    /// name: as SeenPlace::Question has it. "question 3" becomes "Question 3".
    QString title(const QString &guide, const QString &name, const QString &language) const;

private:
    void add(const Guide &guide, const QString &file, const QString &language);

    QuestionGlossary m_glossary;
    QHash<QString, QString> m_titles; ///< By "guide/language/name".
};

} // namespace alongside
