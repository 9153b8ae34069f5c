// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpCaller.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace alongside {

class GuideShelf;

/// Says in words who a champion is and who vouches for them.
class ChampionInWords {
    Q_DECLARE_TR_FUNCTIONS(alongside::ChampionInWords)

public:
    /// {name, role, checked, trained, speaks, counts, free}, each a sentence in this language (ISO 639) or
    /// empty. Of somebody whose badge does not count nothing is said but the name of their account.
    static QVariantMap describe(
        const PresentChampion &champion, const GuideShelf &guides, const QString &language);
    static QString joined(const QStringList &names);

private:
    static QString role(const QString &id);
    static QString checked(const Badge &badge, const QString &issuer, const QString &language);
    static QString trained(const Badge &badge, const GuideShelf &guides, const QString &language);
    static QString speaks(const QStringList &codes);
};

} // namespace alongside
