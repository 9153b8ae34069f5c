// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/DeskContext.h"

#include <QLocale>

namespace alongside {

QString languageName(const QString &code)
{
    if (code == u"en")
        return QStringLiteral("English"); // and not one of its kinds
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

} // namespace alongside
