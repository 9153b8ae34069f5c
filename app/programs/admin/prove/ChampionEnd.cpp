// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/prove/ChampionEnd.h"

#include <QJsonDocument>

#include <algorithm>

namespace alongside {

ChampionEnd::ChampionEnd(
    LinkSettings settings, const QByteArray &badge, QString answer, std::function<void()> changed)
    : m_answer(std::move(answer))
    , m_changed(std::move(changed))
    , m_link(std::move(settings))
    , m_transport(m_link)
    , m_desk(m_transport, m_clock)
{
    connect(&m_link, &Link::messageCame, this, &ChampionEnd::hear);
    connect(&m_link, &Link::presenceCame, this,
        [this](const Presence &presence) { m_record += QJsonDocument(presence.payload).toJson() + '\n'; });
    connect(&m_link, &Link::stateChanged, this, [this] { m_changed(); });
    connect(&m_desk, &HelpDesk::waitingChanged, this, [this] {
        if (!m_desk.waiting().isEmpty())
            m_desk.offer(m_desk.waiting().first().request.id);
    });
    connect(&m_desk, &HelpDesk::accepted, this,
        [this](const QString &from, const HelpRequest &, const QString &name, const ChatMessage &first) {
            begin(from, name, first);
        });
    m_desk.setCard({{}, {}, {QStringLiteral("en")}, {}, 0, 1, badge});
    m_desk.setAvailable(true);
    m_link.open();
}

void ChampionEnd::hear(const ChatMessage &message)
{
    m_record += message.body.toUtf8() + QJsonDocument(message.payload).toJson() + '\n';
    m_refused += message.bounced ? 1 : 0;
    if (!message.body.isEmpty() && !message.bounced)
        m_heard.append(message.body);
    m_changed();
}

void ChampionEnd::begin(const QString &from, const QString &name, const ChatMessage &first)
{
    m_talk = std::make_unique<Talk>(m_transport, m_clock, name, from);
    connect(m_talk.get(), &Talk::came, this, [this](const QList<Conversation::Note> &notes) {
        for (const Conversation::Note &note : notes)
            take(note);
    });
    connect(m_talk.get(), &Talk::fatesChanged, this, [this] { m_changed(); });
    m_talk->take(first);
}

void ChampionEnd::take(const Conversation::Note &note)
{
    const auto event = TalkEvent::read(note.content);
    if (const auto *at = event ? std::get_if<TalkEvent::At>(&*event) : nullptr)
        m_place = at->place;
    m_parted = m_parted || (event && std::holds_alternative<TalkEvent::Bye>(*event));
    if (!note.words.isEmpty() && m_said.isEmpty())
        answer();
    m_changed();
}

void ChampionEnd::answer()
{
    m_said = {m_talk->say(m_answer)};
    if (!m_place.questions.isEmpty())
        m_said.append(m_talk->say({}, TalkEvent::content(TalkEvent::Point{m_place.questions.last().name})));
}

bool ChampionEnd::hasAnswered() const
{
    return m_said.size() == 2 && std::all_of(m_said.begin(), m_said.end(), [this](quint32 number) {
        return m_talk->conversation().fate(number) == Conversation::Fate::Arrived;
    });
}

void ChampionEnd::say(const QString &words, const QString &to)
{
    m_transport.send({{}, to, HelpRequest::newId(), words});
}

} // namespace alongside
