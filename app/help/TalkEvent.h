// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PagePlace.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace alongside {

/// What a champion may do in a talk, as the person has said: each may be taken back at any moment.
struct Consent {
    bool talk = true;
    bool seeStep = false; ///< Which step and which question, never what is typed.
    bool point = false; ///< Show a question on the page.

    bool operator==(const Consent &) const = default;
};

/// Where a person is, as a champion's desk hears of it: ids to look up in its own guides, and enumerations.
struct SeenPlace {
    struct Question {
        QString name{}; ///< A key of the guide, an id of the glossary, or "question 3".
        QuestionState state = QuestionState::Empty;

        bool operator==(const Question &) const = default;
    };

    QString guide{};
    QString step{}; ///< Empty where no step fits.
    PageRole page = PageRole::Unknown;
    QString inHand{}; ///< The name of the question in hand; may be empty.
    std::optional<MessageKind> error{};
    QList<Question> questions{}; ///< In the order of the page.

    bool operator==(const SeenPlace &) const = default;
};

/// How a talk ended, as the champion sees it.
enum class TalkOutcome { Done, WillComeBack, NeedsFaceToFace, OtherService };

/// What the two ends of a talk tell each other beside words. From a terminal nothing about a page can be told
/// but a PagePlace. Pure.
class TalkEvent {
public:
    /// The terminal takes the offer for this request: the first note of a talk.
    struct Accept {
        QString request{};
        bool operator==(const Accept &) const = default;
    };
    /// The terminal says what is agreed. suspended: on a page that nobody else may know of.
    struct Agreed {
        Consent consent{};
        bool suspended = false;
        bool operator==(const Agreed &) const = default;
    };
    /// The terminal says where the person is.
    struct At {
        SeenPlace place{};
        bool operator==(const At &) const = default;
    };
    /// The desk points at a question.
    struct Point {
        QString question{};
        bool operator==(const Point &) const = default;
    };
    /// The desk hands the person over to another champion, who is at this address.
    struct HandOver {
        QString to{};
        bool operator==(const HandOver &) const = default;
    };
    /// Either end ends the talk; a terminal without an outcome.
    struct Bye {
        std::optional<TalkOutcome> outcome{};
        bool operator==(const Bye &) const = default;
    };
    using Any = std::variant<Accept, Agreed, At, Point, HandOver, Bye>;

    /// What goes with a note. At is made by at() alone, so that no text of a page ever is in one.
    static QJsonObject content(const Accept &accept);
    static QJsonObject content(const Agreed &agreed);
    static QJsonObject content(const Point &point);
    static QJsonObject content(const HandOver &handOver);
    static QJsonObject content(const Bye &bye);
    static QJsonObject at(const PagePlace &place);

    /// Nothing where it is none of them; every text is bounded, and an id.
    static std::optional<Any> read(const QJsonObject &content);
};

} // namespace alongside
