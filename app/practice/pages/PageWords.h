// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace alongside {

/// The words that a practice page says of itself, beside the form's own, in the form's language: a page never
/// mixes two languages, whatever the program around it speaks. English is what stands in the source.
class PageWords {
public:
    /// language: BCP 47, the form's. Without words of ours in it, they stay English.
    explicit PageWords(const QString &language);
    ~PageWords();

    QString language() const { return m_language; }

    /// The translation of a phrase marked with QT_TRANSLATE_NOOP("PracticePage", ...).
    QString operator()(const char *phrase) const;

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace alongside
