// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PageWords.h"

#include <QCoreApplication>

namespace alongside {

QString PageWords::operator()(const char *phrase) const
{
    // An English form stays English in a Welsh program: one page never mixes two languages.
    if (m_language.startsWith(QStringLiteral("en")))
        return QString::fromUtf8(phrase);
    return QCoreApplication::translate("PracticePage", phrase);
}

} // namespace alongside
