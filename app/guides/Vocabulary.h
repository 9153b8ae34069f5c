// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace alongside {

/// Where a guide stands on the home screen.
enum class Group { MoneyAndWork, Disability, HomeAndCouncil, TravelAndIdentity, Family, Health };

/// What a page asks of a person.
enum class PageRole { Unknown, Question, Tasks, Check, Confirmation, Error, SignIn, Payment };

/// What a page may show beside its questions, or instead of them.
enum class PageNotice { Cookies, ErrorSummary, SignInCode, TimedOut };

/// How a question is answered.
enum class QuestionKind {
    Text,
    Multiline,
    Number,
    Email,
    Telephone,
    Password,
    Date,
    Radios,
    Checkboxes,
    Select,
    File,
    Other
};

/// How far a question is.
enum class QuestionState { Empty, Answered, Error };

/// What an error message complains about.
enum class MessageKind {
    Missing,
    Incomplete,
    WrongFormat,
    NotANumber,
    NotReal,
    TooShort,
    TooLong,
    TooSmall,
    TooLarge,
    TooFew,
    TooMany,
    InThePast,
    InTheFuture,
    File,
    Other
};

/// How else the same thing can be done.
enum class WayKind { Telephone, Textphone, Relay, SignLanguage, Paper, InPerson, HomeVisit, Email };

/// The ids of an enumeration as they stand in files, in the order of its values. Defined for the seven above.
template <typename Value>
const QStringList &vocabulary();

/// The id of a value, such as "money-and-work".
template <typename Value>
QString idOf(Value value)
{
    return vocabulary<Value>().at(static_cast<int>(value));
}

/// The value with this id; none when there is no such id.
template <typename Value>
std::optional<Value> fromId(const QString &id)
{
    const qsizetype index = vocabulary<Value>().indexOf(id);
    return index < 0 ? std::nullopt : std::optional<Value>(static_cast<Value>(index));
}

} // namespace alongside
