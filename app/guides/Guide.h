// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/CheckedPages.h"
#include "guides/GuideWords.h"
#include "guides/LiveSite.h"
#include "guides/Step.h"

#include <QDate>

namespace alongside {

/// Another way to get the same thing done.
struct Way {
    QString id;
    WayKind kind = WayKind::InPerson;
    QString number; ///< Telephone number, with spaces as one says it; may be empty.
    QString language; ///< The language spoken on this line; empty when it is everybody's.
};

/// Help for one transaction, in every language that it has. A plain value: copy and share it between threads.
struct Guide {
    QString id;
    QStringList languages; ///< Those that could be read. The first is the one that others fall back to.
    QList<Group> groups;
    QString practice; ///< Id of the practice form; may be empty.
    LiveSite live; ///< The real thing; may be empty.
    int minutesFrom = 0;
    int minutesTo = 0;
    QDate checked; ///< When somebody last compared the guide with the real thing.
    QString checkedBy; ///< The role of that person, as an id.
    CheckedPages checkedPages; ///< What it was compared with; may be empty.
    QStringList needs; ///< Ids, in the order of the tick list.
    QList<Step> steps; ///< In order.
    QList<Way> ways; ///< In order.
    QStringList words; ///< Ids.
    QHash<QString, GuideWords> texts; ///< By language; one for each of languages.

    /// What it says in this language, or in its first language where it does not speak this one. A guide that
    /// GuideFile made always has words.
    const GuideWords &wordsIn(const QString &language) const;

    /// The other ways with those first that are spoken in this language.
    QList<Way> waysFor(const QString &language) const;
};

} // namespace alongside
