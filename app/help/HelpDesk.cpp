// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpDesk.h"

#include "help/TakenUp.h"
#include "xmpp/Address.h"

#include <algorithm>
#include <cmath>

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto beat = 1000ms;
constexpr auto reservation = 15'000ms; // longer than a terminal takes to ask again
constexpr qsizetype mostWaiting = 200;
constexpr int mostGoingOn = 2 * ChampionCard::mostTalks; // those of before, and new ones that were quicker
constexpr qsizetype mostOfOne = 4; // requests of one terminal, which makes one after the other
constexpr double weightOfLast = 0.3;
constexpr auto lingering = 3'000ms; // a thousand terminals hear of each change

QString kindOf(const ChatMessage &message)
{
    return message.payload.value(u"kind").toString();
}

// Terminals choose by whether somebody is free.
Presence whatMatters(Presence presence)
{
    const auto card = ChampionCard::fromPresence(presence);
    presence.payload.remove(QStringLiteral("load"));
    if (card)
        presence.payload.insert(QStringLiteral("free"), card->isFree());
    return presence;
}

} // namespace

HelpDesk::HelpDesk(HelpTransport &transport, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_timer(this)
{
    connect(&m_transport, &HelpTransport::messageCame, this, &HelpDesk::hear);
    connect(&m_transport, &HelpTransport::presenceCame, this, &HelpDesk::see);
    connect(&m_timer, &QTimer::timeout, this, &HelpDesk::turn);
    m_timer.start(beat);
}

void HelpDesk::setCard(const ChampionCard &card)
{
    m_card = card;
    show();
}

void HelpDesk::setAvailable(bool available)
{
    if (available == m_available)
        return;
    m_available = available;
    if (!available)
        m_waiting.clear();
    show();
    Q_EMIT waitingChanged();
}

Presence HelpDesk::presence() const
{
    ChampionCard card = m_card;
    card.load = m_talks + (m_reserved.isEmpty() ? 0 : 1);
    if (!m_available)
        card.most = card.load; // there for those whom they talk or talked with, and free for nobody else
    return {{}, {}, true, card.payload()};
}

void HelpDesk::show()
{
    const Presence now = presence();
    if (m_shown && whatMatters(*m_shown) == whatMatters(now)) {
        if (*m_shown == now)
            m_showing.reset();
        else if (!m_showing)
            m_showing = m_clock.monotonic() + lingering;
        return;
    }
    m_showing.reset();
    m_shown = now;
    m_transport.show(now);
}

bool HelpDesk::mayOffer() const
{
    return m_available && m_reserved.isEmpty() && m_talks < m_card.most;
}

HelpDesk::Waiting *HelpDesk::find(const QString &request, const QString &from)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting &waiting) {
        return waiting.request.id == request && (from.isEmpty() || waiting.from == from);
    });
    return found == m_waiting.end() ? nullptr : &*found;
}

void HelpDesk::offer(const QString &request)
{
    Waiting *waiting = find(request, {});
    if (!waiting || !mayOffer())
        return;
    waiting->offered = waiting->wasOffered = true;
    m_reserved = request;
    m_reservedUntil = m_clock.monotonic() + reservation;
    tellOffer(*waiting);
    show();
    Q_EMIT waitingChanged();
}

void HelpDesk::ended(int minutes)
{
    m_talks = std::max(0, m_talks - 1);
    m_usualMinutes += weightOfLast * (double(minutes) - m_usualMinutes);
    show();
}

void HelpDesk::turn()
{
    const auto over = [this](const Waiting &waiting) {
        return waiting.request.until <= m_clock.now();
    };
    const bool some = m_waiting.removeIf(over) > 0;
    const bool free = !m_reserved.isEmpty() && m_clock.monotonic() >= m_reservedUntil;
    if (free) {
        if (Waiting *waiting = find(m_reserved, {}))
            waiting->offered = false;
        m_reserved.clear();
        show();
    }
    if (m_showing && m_clock.monotonic() >= *m_showing) {
        m_showing.reset();
        m_shown = presence();
        m_transport.show(*m_shown);
    }
    if (some || free)
        Q_EMIT waitingChanged();
}

void HelpDesk::hear(const ChatMessage &message)
{
    if (message.bounced)
        return;
    const QString kind = kindOf(message);
    const auto again =
        kind == u"note" ? TakenUp::request(message.payload.value(u"content").toObject()) : std::nullopt;
    if (again)
        return heardAgain(message, *again);
    if (!m_available)
        return;
    const QString name = message.payload.value(u"request").toString();
    if (const auto request = HelpRequest::fromPayload(message.payload))
        heardRequest(message, *request);
    else if (kind == u"taken" || kind == u"withdrawn")
        forget(name, message.from);
    else if (kind == u"note")
        heardAccept(message, message.payload.value(u"content")[u"accept"].toString());
}

void HelpDesk::heardRequest(const ChatMessage &message, const HelpRequest &request)
{
    if (request.until <= m_clock.now())
        return;
    Waiting *known = find(request.id, message.from);
    const auto others = [account = accountOf(message.from)](const Waiting &waiting) {
        return accountOf(waiting.from) == account;
    };
    if (!known && std::count_if(m_waiting.begin(), m_waiting.end(), others) < mostOfOne
        && m_waiting.size() < mostWaiting) {
        m_waiting.append({request, message.from, m_clock.monotonic()});
        known = &m_waiting.last();
        Q_EMIT waitingChanged();
    }
    if (!known)
        return;
    if (known->offered)
        tellOffer(*known);
    else if (m_talks >= m_card.most)
        tellPlace(*known);
}

void HelpDesk::heardAccept(const ChatMessage &message, const QString &request)
{
    // a yes that was long under way counts as well, where there is still room
    const Waiting *waiting = find(request, message.from);
    if (!waiting || !waiting->wasOffered || (request != m_reserved && m_talks >= m_card.most))
        return;
    const HelpRequest taken = waiting->request;
    m_waiting.removeIf([&](const Waiting &other) { return other.request.id == request; });
    if (m_reserved == request)
        m_reserved.clear();
    ++m_talks;
    show();
    Q_EMIT waitingChanged();
    Q_EMIT accepted(message.from, taken, message.payload.value(u"talk").toString(), message);
}

void HelpDesk::heardAgain(const ChatMessage &message, const HelpRequest &request)
{
    const QString talk = message.payload.value(u"talk").toString();
    if (m_again.contains(talk) || m_talks >= mostGoingOn)
        return;
    m_again.insert(talk);
    ++m_talks;
    show();
    Q_EMIT waitingChanged();
    Q_EMIT accepted(message.from, request, talk, message);
}

void HelpDesk::forget(const QString &request, const QString &from)
{
    const bool gone = m_waiting.removeIf([&](const Waiting &waiting) {
        return waiting.from == from && (request.isEmpty() || waiting.request.id == request);
    }) > 0;
    if (!gone)
        return;
    if (!m_reserved.isEmpty() && !find(m_reserved, {})) {
        m_reserved.clear();
        show();
    }
    Q_EMIT waitingChanged();
}

void HelpDesk::see(const Presence &presence)
{
    if (!presence.available)
        forget({}, presence.from);
}

void HelpDesk::tellOffer(const Waiting &waiting)
{
    ChatMessage message{{}, waiting.from, waiting.request.id + QStringLiteral("-offer")};
    message.payload = {
        {QStringLiteral("kind"), QStringLiteral("offer")}, {QStringLiteral("request"), waiting.request.id}};
    m_transport.send(message);
}

void HelpDesk::tellPlace(const Waiting &waiting)
{
    const qsizetype place = std::distance(m_waiting.constData(), &waiting) + 1;
    const double minutes = std::ceil(double(place) * m_usualMinutes / std::max(1, m_card.most));
    ChatMessage message{{}, waiting.from, waiting.request.id + QStringLiteral("-busy")};
    message.payload = {{QStringLiteral("kind"), QStringLiteral("busy")},
        {QStringLiteral("request"), waiting.request.id}, {QStringLiteral("place"), place},
        {QStringLiteral("minutes"), minutes}};
    m_transport.send(message);
}

} // namespace alongside
