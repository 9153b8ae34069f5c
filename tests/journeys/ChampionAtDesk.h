// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatServer.h"
#include "fakes/Login.h"
#include "help/HelpDesk.h"
#include "help/Talk.h"
#include "help/TalkEvent.h"
#include "help/XmppTransport.h"
#include "trust/BadgeToken.h"
#include "trust/SignedText.h"

#include <QJsonDocument>

namespace alongside {

/// A champion with a badge at a desk of their own, over a real server; writes down all that reaches them.
class ChampionAtDesk : public QObject {
public:
    ChampionAtDesk(const ChatServer &server, const SignedText::Keys &issuer,
        const QString &alias = QStringLiteral("Sam"))
        : m_link(loginOf(QStringLiteral("one@champions.test/desk"), "champion-one",
            [&server](const char *name) { return server.value(name); }))
        , m_transport(m_link)
        , desk(m_transport, m_clock)
    {
        connect(&m_link, &Link::messageCame, this, [this](const ChatMessage &message) {
            refused += message.bounced ? 1 : 0;
            recorded += message.body.toUtf8() + ' ' + QJsonDocument(message.payload).toJson() + '\n';
        });
        connect(&m_link, &Link::presenceCame, this, [this](const Presence &presence) {
            recorded += presence.from.toUtf8() + ' ' + QJsonDocument(presence.payload).toJson() + '\n';
        });
        connect(&desk, &HelpDesk::accepted, this, &ChampionAtDesk::begin);
        ChampionCard card{{}, {QStringLiteral("garden-plot")}, {QStringLiteral("en")}, {}};
        card.badge = BadgeToken::issue(badge(alias), issuer.signing).value();
        desk.setCard(card);
        desk.setAvailable(true);
        m_link.open();
    }

    bool isReady() const { return m_link.state() == Link::State::Ready; }
    /// Says something outside the talk.
    void say(const QString &to, const QString &words, const QJsonObject &payload = {})
    {
        ChatMessage message{{}, to, HelpRequest::newId(), words};
        message.payload = payload;
        m_transport.send(message);
    }
    /// What no desk would send.
    HelpTransport &line() { return m_transport; }
    void point(const QString &question) { talk->say({}, TalkEvent::content(TalkEvent::Point{question})); }

private:
    static Badge badge(const QString &alias)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return {QStringLiteral("s-1"), QStringLiteral("council"), QStringLiteral("one@champions.test"), alias,
            QStringLiteral("volunteer"), {{QStringLiteral("criminal record check"), now.date().addYears(1)}},
            {QStringLiteral("garden-plot")}, {QStringLiteral("en"), QStringLiteral("cy")}, 1, now.addDays(-1),
            now.addDays(300)};
    }

    void begin(const QString &from, const HelpRequest &, const QString &name, const ChatMessage &first)
    {
        talk = std::make_unique<Talk>(m_transport, m_clock, name, from);
        connect(talk.get(), &Talk::came, this, [this](const QList<Conversation::Note> &notes) {
            for (const Conversation::Note &note : notes)
                take(note);
        });
        talk->take(first);
    }

    void take(const Conversation::Note &note)
    {
        if (!note.words.isEmpty())
            words.append(note.words);
        const auto event = TalkEvent::read(note.content);
        if (const auto *at = event ? std::get_if<TalkEvent::At>(&*event) : nullptr)
            places.append(at->place);
        if (const auto *said = event ? std::get_if<TalkEvent::Agreed>(&*event) : nullptr)
            agreed.append(*said);
        isOver = isOver || (event && std::holds_alternative<TalkEvent::Bye>(*event));
    }

    SystemClock m_clock;
    Link m_link;
    XmppTransport m_transport;

public:
    HelpDesk desk;
    std::unique_ptr<Talk> talk;
    QStringList words;
    QList<SeenPlace> places;
    QList<TalkEvent::Agreed> agreed;
    QByteArray recorded; ///< All that came, as JSON and words.
    int refused = 0; ///< Messages that did not reach anybody.
    bool isOver = false;
};

} // namespace alongside
