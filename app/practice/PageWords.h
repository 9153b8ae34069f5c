// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// The words that a practice page says of itself, beside the form's own.
/// English is what stands here; another language comes from the translators that the program has installed.
class PageWords {
public:
    /// language: BCP 47, the form's. A translation that is missing stays English.
    explicit PageWords(const QString &language)
        : m_language(language)
    {
    }

    QString language() const { return m_language; }

    /// The translation of a phrase marked with QT_TRANSLATE_NOOP("PracticePage", ...).
    QString operator()(const char *phrase) const;

private:
    QString m_language;
};

} // namespace alongside
