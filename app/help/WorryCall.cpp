// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/WorryCall.h"

#include "xmpp/Address.h"

#include <algorithm>

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto beat = 1000ms;
constexpr auto telling = 5'000ms; // a message may be lost; it bears its name
constexpr auto widening = 30'000ms;
constexpr auto patience = 60'000ms;

} // namespace

WorryCall::WorryCall(HelpTransport &transport, const Clock &clock, const QStringList &staff,
    const QString &site, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_site(site)
    , m_timer(this)
{
    std::transform(staff.begin(), staff.end(), std::back_inserter(m_staff), accountOf);
    connect(&m_transport, &HelpTransport::presenceCame, this, &WorryCall::see);
    connect(&m_transport, &HelpTransport::messageCame, this, &WorryCall::hear);
    connect(&m_transport, &HelpTransport::readyChanged, this, &WorryCall::turn);
    connect(&m_timer, &QTimer::timeout, this, &WorryCall::turn);
}

bool WorryCall::isStaff(const QString &address) const
{
    return m_staff.contains(accountOf(address));
}

void WorryCall::see(const Presence &presence)
{
    if (!isStaff(presence.from))
        return;
    if (const auto card = ChampionCard::fromPresence(presence))
        m_present.insert(presence.from, *card);
    else
        m_present.remove(presence.from);
}

void WorryCall::raise(const Worry &worry, const QString &words)
{
    m_worry = worry;
    m_words = words;
    m_takenBy.clear();
    m_begun = m_clock.monotonic();
    m_told = m_begun - telling;
    m_state = State::Idle;
    m_timer.start(beat);
    turn();
}

void WorryCall::turn()
{
    if (m_worry.id.isEmpty() || m_state == State::Received)
        return;
    if (!m_transport.isReady())
        return become(State::NotConnected);
    const auto passed = m_clock.monotonic() - m_begun;
    become(m_present.isEmpty() || passed >= patience ? State::Nobody
            : passed >= widening                     ? State::Again
                                                     : State::Sent);
    if (m_clock.monotonic() - m_told >= telling)
        tell();
}

void WorryCall::tell()
{
    m_told = m_clock.monotonic();
    QStringList near;
    for (const ChampionCard &card : std::as_const(m_present)) {
        if (card.site.isEmpty() || card.site == m_site)
            near.append(card.address);
    }
    const bool all = near.isEmpty() || m_clock.monotonic() - m_begun >= widening;
    for (const QString &address : all ? m_present.keys() : near) {
        ChatMessage message{{}, address, m_worry.id};
        message.body = m_words;
        message.payload = m_worry.payload();
        m_transport.send(message);
    }
}

void WorryCall::hear(const ChatMessage &message)
{
    if (m_worry.id.isEmpty() || m_state == State::Received || message.bounced || !isStaff(message.from))
        return;
    const bool taken = message.payload.value(u"kind").toString() == u"worry-taken"
        && message.payload.value(u"worry").toString() == m_worry.id;
    // an ordinary program takes it by answering
    const bool answered = message.payload.isEmpty() && !message.body.isEmpty();
    if (!taken && !answered)
        return;
    m_takenBy = accountOf(message.from);
    for (const QString &address : m_present.keys()) {
        ChatMessage other{{}, address, m_worry.id + QStringLiteral("-taken")};
        other.payload = {{QStringLiteral("kind"), QStringLiteral("worry-taken")},
            {QStringLiteral("worry"), m_worry.id}, {QStringLiteral("by"), m_takenBy}};
        m_transport.send(other);
    }
    become(State::Received);
}

void WorryCall::become(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    if (state == State::Received)
        m_timer.stop();
    Q_EMIT stateChanged();
}

} // namespace alongside
