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
constexpr int mostTries = 12; // of what was said, once somebody looks after it

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
    return m_staff.contains(accountOf(address)) && accountOf(address) != m_notTo;
}

QStringList WorryCall::present() const
{
    QStringList addresses;
    for (auto each = m_present.keyBegin(); each != m_present.keyEnd(); ++each) {
        if (isStaff(*each))
            addresses.append(*each);
    }
    return addresses;
}

void WorryCall::see(const Presence &presence)
{
    if (!m_staff.contains(accountOf(presence.from)))
        return;
    if (const auto card = ChampionCard::fromPresence(presence); card && !card->isResting())
        m_present.insert(presence.from, *card);
    else
        m_present.remove(presence.from);
}

void WorryCall::raise(const Worry &worry, const QString &words, const QString &notTo)
{
    m_worry = worry;
    m_words = words;
    m_takenBy.clear();
    m_notTo = accountOf(notTo);
    m_talk.clear();
    m_talkCome.clear();
    m_begun = m_clock.monotonic();
    m_told = m_begun - telling;
    m_state = State::Idle;
    m_timer.start(beat);
    turn();
}

void WorryCall::tellMore(const QList<WorryTalk> &talk, const QString &words)
{
    if (m_worry.id.isEmpty())
        return;
    m_talk = talk;
    m_talkWords = words;
    m_talkCome.clear();
    m_talkTries = mostTries;
    m_timer.start(beat);
    m_told = m_clock.monotonic() - telling;
    turn();
}

void WorryCall::turn()
{
    if (m_worry.id.isEmpty())
        return;
    if (m_state == State::Received) {
        if (m_transport.isReady() && m_clock.monotonic() - m_told >= telling)
            tell();
        return;
    }
    if (!m_transport.isReady())
        return become(State::NotConnected);
    const auto passed = m_clock.monotonic() - m_begun;
    become(present().isEmpty() || passed >= patience ? State::Nobody
            : passed >= widening                     ? State::Again
                                                     : State::Sent);
    if (m_clock.monotonic() - m_told >= telling)
        tell();
}

QStringList WorryCall::toTell() const
{
    QStringList near, taker;
    for (const QString &address : present()) {
        const ChampionCard card = m_present.value(address);
        if (card.site.isEmpty() || card.site == m_site)
            near.append(address);
        if (accountOf(address) == m_takenBy)
            taker.append(address);
    }
    if (m_state == State::Received)
        return taker;
    return near.isEmpty() || m_clock.monotonic() - m_begun >= widening ? present() : near;
}

void WorryCall::tell()
{
    m_told = m_clock.monotonic();
    const QStringList addresses = toTell();
    for (const QString &address : m_state == State::Received ? QStringList() : addresses) {
        ChatMessage message{{}, address, m_worry.id};
        message.body = m_words;
        message.payload = m_worry.payload();
        m_transport.send(message);
    }
    tellMoreTo(addresses);
    if (m_state == State::Received && --m_talkTries <= 0)
        m_timer.stop();
}

void WorryCall::tellMoreTo(const QStringList &addresses)
{
    bool all = true;
    for (const QString &address : addresses) {
        const bool ordinary = m_present.value(address).ordinary;
        QList<int> &come = m_talkCome[address];
        for (const WorryTalk &talk : std::as_const(m_talk)) {
            if (come.contains(talk.part))
                continue;
            all = false;
            ChatMessage message{{}, address, m_worry.id + QStringLiteral("-talk-%1").arg(talk.part)};
            message.payload = talk.payload();
            if (ordinary) { // which says nothing of what has come
                message.body = (m_talkWords + u'\n' + talk.text()).trimmed();
                come.append(talk.part);
            }
            m_transport.send(message);
        }
    }
    if (all && m_state == State::Received)
        m_talkTries = 0;
}

void WorryCall::hearMore(const ChatMessage &message)
{
    const auto has = [&](const WorryTalk &talk) {
        return talk.receipt() == message.payload;
    };
    const auto talk = std::find_if(m_talk.cbegin(), m_talk.cend(), has);
    if (talk != m_talk.cend() && isStaff(message.from) && !m_talkCome[message.from].contains(talk->part))
        m_talkCome[message.from].append(talk->part);
}

void WorryCall::hear(const ChatMessage &message)
{
    hearMore(message);
    if (m_worry.id.isEmpty() || m_state == State::Received || message.bounced || !isStaff(message.from))
        return;
    const bool taken = message.payload.value(u"kind").toString() == u"worry-taken"
        && message.payload.value(u"worry").toString() == m_worry.id;
    // an ordinary program takes it by answering
    const bool answered = message.payload.isEmpty() && !message.body.isEmpty();
    if (!taken && !answered)
        return;
    m_takenBy = accountOf(message.from);
    for (const QString &address : present()) {
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
    if (state == State::Received && m_talk.isEmpty())
        m_timer.stop();
    Q_EMIT stateChanged();
}

} // namespace alongside
