// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpCaller.h"

#include "xmpp/Address.h"

#include <algorithm>

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto beat = 500ms;
constexpr auto judgingAgain = 10s; // a badge may expire
constexpr auto showingUp = 5'000ms; // within which a server says who is there
constexpr qsizetype mostPresent = 500; // a server that is not ours may say anything
constexpr int longestPlace = 99;
constexpr int longestMinutes = 240;
const QString takenKind = QStringLiteral("taken");
const QString withdrawnKind = QStringLiteral("withdrawn");

} // namespace

HelpCaller::HelpCaller(HelpTransport &transport, const Clock &clock, CallerOptions options, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_timer(this)
    , m_returned(this)
{
    m_returned.setSingleShot(true);
    connect(&m_returned, &QTimer::timeout, this, &HelpCaller::turn);
    connect(&m_transport, &HelpTransport::readyChanged, this, &HelpCaller::lineChanged);
    connect(&m_transport, &HelpTransport::presenceCame, this, &HelpCaller::see);
    connect(&m_transport, &HelpTransport::messageCame, this, &HelpCaller::hear);
    connect(&m_timer, &QTimer::timeout, this, &HelpCaller::turn);
}

BadgeVerdict HelpCaller::verdictOn(const ChampionCard &card) const
{
    const auto now = m_clock.monotonic();
    const auto known = m_verdicts.constFind(card.address);
    if (known != m_verdicts.constEnd() && known->badge == card.badge && now - known->reached < judgingAgain)
        return known->is;
    const BadgeVerdict is =
        BadgeToken::judge(card.badge, card.address, m_clock.now(), m_options.issuers, m_options.revoked);
    m_verdicts.insert(card.address, {card.badge, now, is});
    return is;
}

bool HelpCaller::mayHelp(const QString &address) const
{
    const auto card = m_present.constFind(address);
    return card != m_present.constEnd() && !card->isResting() && !m_blocked.contains(accountOf(address))
        && (m_options.unchecked || verdictOn(*card).counts());
}

QList<PresentChampion> HelpCaller::present() const
{
    QList<PresentChampion> list;
    for (const ChampionCard &card : m_present) {
        if (mayHelp(card.address))
            list.append(judged(card));
    }
    std::sort(list.begin(), list.end(), [](const PresentChampion &one, const PresentChampion &other) {
        const auto rank = [](const PresentChampion &champion) {
            return std::tuple(!champion.badge.counts(), !champion.card.isFree(), champion.card.address);
        };
        return rank(one) < rank(other);
    });
    return list;
}

std::optional<PresentChampion> HelpCaller::elsewhere(
    const QString &address, const std::optional<std::chrono::milliseconds> &after) const
{
    std::optional<PresentChampion> found;
    for (const ChampionCard &card : m_present) {
        const auto since = m_since.value(card.address);
        if (card.address == address || accountOf(card.address) != accountOf(address)
            || (after && since <= *after) || (found && since <= m_since.value(found->card.address))
            || m_blocked.contains(accountOf(address)))
            continue;
        const PresentChampion champion = judged(card);
        if (m_options.unchecked || champion.badge.counts())
            found = champion;
    }
    return found;
}

QStringList HelpCaller::knowing() const
{
    QStringList addresses;
    for (auto asked = m_asked.keyBegin(); asked != m_asked.keyEnd(); ++asked) {
        if (m_present.value(*asked).ordinary)
            addresses.append(*asked);
    }
    return addresses;
}

std::optional<HelpCaller::Outlook> HelpCaller::outlook() const
{
    // the shortest of what the desks say: whoever is free first takes it
    const auto best = std::min_element(m_outlooks.begin(), m_outlooks.end(),
        [](const Outlook &one, const Outlook &other) { return one.minutes < other.minutes; });
    return best == m_outlooks.end() ? std::nullopt : std::optional(*best);
}

void HelpCaller::ask(
    const HelpRequest &request, const QString &words, const QString &only, const QStringList &know)
{
    cancel();
    for (const QString &address : know)
        m_asked.insert(address, m_clock.monotonic());
    m_only = accountOf(only);
    m_request = request;
    m_words = words;
    m_reach = Reach::SameBoth;
    m_widened = m_clock.monotonic();
    become(State::Asking);
    m_timer.start(beat);
    turn();
}

void HelpCaller::setGoodbyes(const QString &taken, const QString &withdrawn)
{
    m_goodbyes = {{takenKind, taken}, {withdrawnKind, withdrawn}};
}

void HelpCaller::cancel()
{
    if (m_state == State::Asking || m_state == State::Nobody)
        tellOthers({}, withdrawnKind);
    m_timer.stop();
    m_asked.clear();
    m_outlooks.clear();
    become(State::Idle);
}

void HelpCaller::block(const QString &address)
{
    m_blocked.insert(accountOf(address));
    Q_EMIT presentChanged();
}

void HelpCaller::turn()
{
    forgetWhoIsGone();
    if (m_state != State::Asking && m_state != State::Nobody)
        return;
    if (m_clock.now() >= m_request.until) {
        tellOthers({}, withdrawnKind);
        m_timer.stop();
        become(State::Expired);
        return;
    }
    widen();
    const bool free = isAnybodyFree();
    askSuitable(!free);
    become(free ? State::Asking : State::Nobody);
}

bool HelpCaller::isMeant(const ChampionCard &card) const
{
    return m_only.isEmpty() ? card.suits(m_request, m_options.site, m_reach)
                            : accountOf(card.address) == m_only;
}

bool HelpCaller::isAnybodyFree() const
{
    return std::any_of(m_present.begin(), m_present.end(),
        [this](const ChampionCard &card) { return card.isFree() && mayHelp(card.address) && isMeant(card); });
}

void HelpCaller::widen()
{
    // where nobody suits there is nothing to wait for
    while (m_reach != Reach::AnotherDesk
        && (m_clock.monotonic() - m_widened >= m_options.widening || !isAnybodyFree())) {
        m_reach = Reach(int(m_reach) + 1);
        m_widened = m_clock.monotonic();
    }
}

void HelpCaller::askSuitable(bool busyAsWell)
{
    if (!m_transport.isReady())
        return;
    for (const ChampionCard &card : std::as_const(m_present)) {
        const auto last = m_asked.constFind(card.address);
        const bool lately = last != m_asked.constEnd() && m_clock.monotonic() - *last < m_options.askingAgain;
        // who was asked once is asked again also when they have become busy: they know the place in the queue
        const bool suits = last != m_asked.constEnd() || ((busyAsWell || card.isFree()) && isMeant(card));
        if (lately || !suits || !mayHelp(card.address) || (card.ordinary && last != m_asked.constEnd()))
            continue;
        ChatMessage message{{}, card.address, m_request.id, m_words};
        message.payload = m_request.payload();
        m_transport.send(message);
        m_asked.insert(card.address, m_clock.monotonic());
    }
}

void HelpCaller::see(const Presence &presence)
{
    if (domainOf(presence.from) != m_options.domain)
        return;
    const auto card = ChampionCard::fromPresence(presence);
    if (card && (m_present.contains(presence.from) || m_present.size() < mostPresent)) {
        if (!m_present.contains(presence.from))
            m_since.insert(presence.from, m_clock.monotonic());
        m_present.insert(presence.from, *card);
        m_unseen.remove(presence.from);
    } else {
        forget(presence.from);
    }
    Q_EMIT presentChanged();
    turn();
}

void HelpCaller::forget(const QString &address)
{
    m_present.remove(address);
    m_verdicts.remove(address);
    m_since.remove(address);
    m_asked.remove(address);
    m_outlooks.remove(address);
}

// Who left while there was no line is not announced.
void HelpCaller::lineChanged()
{
    m_unseen.clear();
    m_returned.stop();
    if (!m_transport.isReady())
        return;
    for (auto address = m_present.keyBegin(); address != m_present.keyEnd(); ++address)
        m_unseen.insert(*address);
    m_mustShow = m_clock.monotonic() + showingUp;
    m_returned.start(showingUp);
}

void HelpCaller::forgetWhoIsGone()
{
    if (m_unseen.isEmpty() || m_clock.monotonic() < m_mustShow)
        return;
    for (const QString &address : std::exchange(m_unseen, {}))
        forget(address);
    Q_EMIT presentChanged();
}

void HelpCaller::hear(const ChatMessage &message)
{
    if ((m_state != State::Asking && m_state != State::Nobody) || !m_asked.contains(message.from)
        || message.bounced)
        return;
    const QString kind = message.payload.value(u"kind").toString();
    const bool same = message.payload.value(u"request").toString() == m_request.id;
    const bool ordinary = message.payload.isEmpty() && !message.body.isEmpty();
    if ((same && kind == u"offer") || ordinary) {
        consider(message);
    } else if (same && kind == u"busy") {
        m_outlooks.insert(message.from,
            {std::clamp(message.payload.value(u"place").toInt(), 1, longestPlace),
                std::clamp(message.payload.value(u"minutes").toInt(), 1, longestMinutes)});
        Q_EMIT stateChanged();
    }
}

void HelpCaller::consider(const ChatMessage &offer)
{
    if (!mayHelp(offer.from)) {
        tell(offer.from, takenKind);
        return;
    }
    const PresentChampion champion = judged(m_present.value(offer.from));
    tellOthers(offer.from, takenKind);
    m_timer.stop();
    become(State::Taken);
    Q_EMIT taken(champion, offer);
}

void HelpCaller::tell(const QString &address, const QString &kind)
{
    ChatMessage message{{}, address, m_request.id + u'-' + kind};
    message.payload = {{QStringLiteral("kind"), kind}, {QStringLiteral("request"), m_request.id}};
    if (m_present.value(address).ordinary)
        message.body = m_goodbyes.value(kind);
    m_transport.send(message);
}

void HelpCaller::tellOthers(const QString &winner, const QString &kind)
{
    for (auto asked = m_asked.keyBegin(); asked != m_asked.keyEnd(); ++asked) {
        if (*asked != winner)
            tell(*asked, kind);
    }
}

void HelpCaller::become(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace alongside
