// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "help/HelpTransport.h"
#include "programs/desk/ChampionWords.h"
#include "programs/desk/DeskSettings.h"
#include "programs/desk/NoteCheck.h"
#include "programs/desk/QuestionTitles.h"

#include <QJsonArray>
#include <QVariantList>

namespace alongside {

/// What came with the program, read once: words, guides, and the guard of all that leaves.
struct DeskContent {
    ChampionWords words{};
    GuideShelf guides{};
    QuestionGlossary glossary{};
    QuestionTitles titles;
    NoteCheck check{};
};

/// What the parts of a desk work with; all of it outlives them.
struct DeskContext {
    HelpTransport &transport;
    const Clock &clock;
    const DeskContent &content;
    DeskSettings &settings;
};

/// A language as its speakers call it: "English", "Cymraeg"; the code itself where nobody knows.
QString languageName(const QString &code);

/// Rows for the type of a property that screens read: of one with a QVariantList, all rows are made anew for
/// each that a screen looks at.
inline QJsonArray forScreen(const QVariantList &rows)
{
    return QJsonArray::fromVariantList(rows);
}

} // namespace alongside
