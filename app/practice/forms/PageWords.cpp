// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/PageWords.h"

#include <QTranslator>

namespace alongside {

PageWords::PageWords(const QString &language)
    : m_language(language)
{
    auto translator = std::make_shared<QTranslator>();
    const QString name =
        QStringLiteral(":/alongside/practice/words/practice_%1.qm").arg(language.section(u'-', 0, 0));
    if (translator->load(name))
        m_translator = std::move(translator);
}

QString PageWords::operator()(const char *phrase) const
{
    const QString words = m_translator ? m_translator->translate("PracticePage", phrase) : QString();
    return words.isEmpty() ? QString::fromUtf8(phrase) : words;
}

} // namespace alongside
