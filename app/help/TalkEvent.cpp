// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/TalkEvent.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace alongside {

namespace {

constexpr qsizetype mostQuestions = 100; // so that a place always fits into a payload
constexpr qsizetype longestAddress = 200;

const QString accept = QStringLiteral("accept");
const QString agreed = QStringLiteral("agreed");
const QString place = QStringLiteral("place");
const QString point = QStringLiteral("point");
const QString handOver = QStringLiteral("hand-over");
const QString bye = QStringLiteral("bye");

const QStringList &outcomes()
{
    static const QStringList ids{QStringLiteral("done"), QStringLiteral("will-come-back"),
        QStringLiteral("needs-face-to-face"), QStringLiteral("other-service")};
    return ids;
}

// A key of a guide may have capitals, dots and brackets; "question 3" has a blank.
bool isName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral(R"(\A[A-Za-z0-9][A-Za-z0-9 ._\[\]-]{0,79}\z)"));
    return name.match(text).hasMatch();
}

QString nameIn(const QJsonValue &value)
{
    const QString text = value.toString();
    return isName(text) ? text : QString();
}

SeenPlace placeIn(const QJsonObject &object)
{
    SeenPlace seen{nameIn(object.value(u"guide")), nameIn(object.value(u"step")),
        fromId<PageRole>(object.value(u"page").toString()).value_or(PageRole::Unknown),
        nameIn(object.value(u"question")), fromId<MessageKind>(object.value(u"error").toString()), {}};
    for (const QJsonValue each : object.value(u"questions").toArray()) {
        const auto state = fromId<QuestionState>(each[u"state"].toString());
        const QString name = nameIn(each[u"name"]);
        if (state && !name.isEmpty() && seen.questions.size() < mostQuestions)
            seen.questions.append({name, *state});
    }
    return seen;
}

TalkEvent::Bye byeIn(const QJsonValue &value)
{
    const qsizetype outcome = outcomes().indexOf(value.toString());
    return {outcome < 0 ? std::nullopt : std::optional(TalkOutcome(outcome))};
}

} // namespace

QJsonObject TalkEvent::content(const Accept &event)
{
    return {{accept, event.request}};
}

QJsonObject TalkEvent::content(const Agreed &event)
{
    return {{agreed,
        QJsonObject{{QStringLiteral("talk"), event.consent.talk},
            {QStringLiteral("step"), event.consent.seeStep}, {QStringLiteral("point"), event.consent.point},
            {QStringLiteral("suspended"), event.suspended}}}};
}

QJsonObject TalkEvent::content(const Point &event)
{
    return {{point, event.question}};
}

QJsonObject TalkEvent::content(const HandOver &event)
{
    return {{handOver, event.to}};
}

QJsonObject TalkEvent::content(const Bye &event)
{
    return {{bye, event.outcome ? outcomes().at(int(*event.outcome)) : QString()}};
}

QJsonObject TalkEvent::at(const PagePlace &where)
{
    QJsonArray questions;
    for (const NamedQuestion &question : where.all.first(std::min(where.all.size(), mostQuestions)))
        questions.append(QJsonObject{
            {QStringLiteral("name"), question.name.id()}, {QStringLiteral("state"), idOf(question.state)}});
    QJsonObject object{{QStringLiteral("guide"), where.guide()}, {QStringLiteral("step"), where.step()},
        {QStringLiteral("page"), idOf(where.page)}, {QStringLiteral("questions"), questions}};
    if (where.question)
        object.insert(QStringLiteral("question"), where.question->id());
    if (where.error)
        object.insert(QStringLiteral("error"), idOf(*where.error));
    return {{place, object}};
}

std::optional<TalkEvent::Any> TalkEvent::read(const QJsonObject &content)
{
    if (content.contains(accept))
        return Accept{nameIn(content.value(accept))};
    if (content.contains(agreed)) {
        const QJsonValue said = content.value(agreed);
        return Agreed{{said[u"talk"].toBool(), said[u"step"].toBool(), said[u"point"].toBool()},
            said[u"suspended"].toBool()};
    }
    if (content.contains(place))
        return At{placeIn(content.value(place).toObject())};
    if (content.contains(point) && isName(content.value(point).toString()))
        return Point{content.value(point).toString()};
    if (content.contains(handOver))
        return HandOver{content.value(handOver).toString().left(longestAddress)};
    if (content.contains(bye))
        return byeIn(content.value(bye));
    return std::nullopt;
}

} // namespace alongside
