// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/TalkEvent.h"
#include "programs/desk/ChampionWords.h"

#include <QVariantList>

namespace alongside {

/// Which phrases are offered, and in which two languages.
struct PhraseWish {
    QString theirs{}; ///< The language of the person at the terminal.
    QString mine{}; ///< The champion's.
    QString guide{}; ///< Empty where the person is on no journey.
    std::optional<SeenPlace> place{}; ///< Only while the person lets the champion see it.
    QString alias{}; ///< What stands for {name}.
};

/// Ready phrases in both languages, as QML reads them: groups [{id, title, phrases: [{id, theirs, mine,
/// question}]}], first those of the step and of what the page shows. Pure.
QVariantList phraseRows(const ChampionWords &words, const PhraseWish &wish);

} // namespace alongside
