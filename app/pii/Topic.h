// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace alongside {

/// What a word or phrase of a note is about.
enum class Topic {
    NiNumber,
    NhsNumber,
    Passport,
    DrivingLicence,
    Utr,
    Card,
    CardCheck, ///< The three digits on its back.
    SortCode,
    AccountNumber,
    Iban,
    Code,
    Pin,
    Password,
    Address,
    Postcode,
    Birth,
    Email,
    Telephone,
    Number, ///< "number", "digits": a long one after it is telling.
    Mine, ///< "my", "me".
    Says, ///< "it says": what a message shows.
    Reference, ///< A number by which an office knows a case, a queue or a thing.
    Label, ///< Stands right before the number of a page, a room or a form.
    Bound, ///< Stands right before a date that is a limit, such as "before".
    BoundAfter, ///< The same in languages that say it after the date.
    Event, ///< An appointment, a deadline: a date beside it is nobody's birthday.
    Example,
    Somebody, ///< A person, or what is theirs: a line beside it is no office's.
    Family, ///< Those whose birthdays are listed, such as "kids".
    Spelling, ///< How a password is written, such as "no gaps".
    Public, ///< A place or a line that is everybody's.
    Other, ///< Contains a topic's word and means something else, such as "area code".
    Question, ///< "security question": says that what is answered opens something.
    Asked, ///< What such a question asks for and nobody else does, such as "first pet".
    AskedToo, ///< What it asks for as well, such as "place of birth".
    Expiry, ///< "expires"
    CardExpiry, ///< The same as it is said of cards alone, such as "valid thru".
    OtherCard, ///< A card that pays nothing.
    Visa, ///< A card's maker, or leave to stay.
    Sender, ///< What a code comes from or on: a phone, a bank.
    Shows, ///< What it does, such as "came up".
    Bank, ///< "cheque book"
    ShortNumber, ///< "the six digit one": a sort code.
    LongNumber, ///< "the eight digit one": an account.
    Kept, ///< Says after a password that it was kept or chosen.
    CardBack, ///< "on the back", "signature strip"
};

/// A phrase of a topic in a note: its first and last token.
struct Mention {
    Topic topic = Topic::Other;
    qsizetype first = 0;
    qsizetype last = 0;
};

} // namespace alongside
