// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace alongside {

/// What one guide can be found by: its words in every language, each with how much it says about the guide.
class GuideSearch {
public:
    /// Adds a text of the guide. weight is from 0 to 1.
    void add(const QString &text, double weight);

    /// How well the guide answers to what somebody typed: 0 not at all, 1 entirely. It forgives capitals,
    /// accents, apostrophes, missing or added spaces, unfinished words, and one or two wrong letters in a
    /// long word. Words that say nothing ("apply for my") do not count. Pure.
    double score(const QString &typed) const;

private:
    double scoreOfWord(const QString &word) const;

    struct Word {
        QString text;
        double weight;
    };
    QList<Word> m_words;
};

} // namespace alongside
