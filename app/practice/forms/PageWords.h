// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace alongside {

/// The words that practice says of itself, beside the form's own, in the form's language: a page never mixes
/// two languages, whatever the program around it speaks. English is what stands in the source. Cheap to copy.
class PageWords {
public:
    /// English.
    PageWords() = default;

    /// language: BCP 47, the form's. Without words of ours in it, they stay English.
    explicit PageWords(const QString &language);

    QString language() const { return m_language; }

    /// For days and months in the form's language.
    QLocale locale() const { return QLocale(m_language); }

    /// The translation of a phrase marked with QT_TRANSLATE_NOOP("PracticePage", ...).
    QString operator()(const char *phrase) const;

private:
    QString m_language = QStringLiteral("en");
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace alongside
