// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alongside {

/// What single words are for.
enum class WordList {
    And, ///< Stands between tens and units.
    Dashes, ///< A mark that is said, such as "dash".
    Connectors, ///< Leads from a topic to its value.
    Copulas, ///< A connector that says that what follows is the value.
    Amounts, ///< What is counted, such as "pounds".
    States, ///< What is said of a password that is none, such as "wrong".
    Ends, ///< Begins another thought.
    At,
    Dot,
    Houses, ///< Stands before the number of a house or flat.
    Streets, ///< Stands after a street's name
    Roads, ///< or before it.
    Floors, ///< Says where in a house a flat is.
    Months,
    Fillers, ///< Stands inside a date.
    Plus, ///< Said for the mark before a country's number.
    Often, ///< "times": the number before it says how often the one after it is meant.
    Brands, ///< Names with capitals inside.
    Offices, ///< Names of mailboxes that are an office's.
    PostAreas, ///< The letters that postcodes begin with. Source: Royal Mail.
    Districts, ///< Beginnings of postcodes that offices have, where nobody lives.
    Corrections, ///< Says that what was written before was wrong.
    Givers, ///< Leads from a password to what it was made, such as "changed".
    Of, ///< Stands between a password and what it is for.
    Links, ///< Stands between parts of a number that is read out.
    As, ///< Stands between a letter and a word for it, such as "for".
    Titles, ///< Stands before or where a name stands, and names no child: a weekday, "Dr".
    Forwards, ///< Says that something is sent on, such as "forward".
    Toward, ///< Leads to whom it is sent.
    Answers, ///< Leads to what was answered, or follows it, such as "typed".
    Uses, ///< Says that something is what somebody signs in with, such as "use".
    Particles, ///< Stands inside a name, such as "of".
    Glued, ///< Written against its number, such as "utr".
    Keepers, ///< "I", between a password and the word that says that it was kept.
    Tens, ///< Makes ten times as much of the number before it.
};

} // namespace alongside
