// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/Colleagues.h"

#include "guides/PlainText.h"
#include "help/HelpRequest.h"
#include "xmpp/Address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto again = 5'000ms;
constexpr auto patience = 120'000ms;
constexpr qsizetype longestNote = 500;
constexpr qsizetype longestName = 40;
constexpr qsizetype mostPresent = 200;
constexpr qsizetype mostOfOne = 4; // desks of one champion
constexpr auto restBetween = 150ms;
constexpr qsizetype mostHeard = 50;
const QString kind = u"colleague-note"_s;

} // namespace

Colleagues::Colleagues(const DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_timer(this)
    , m_rest(this)
{
    connect(&m_context.transport, &HelpTransport::presenceCame, this, &Colleagues::see);
    connect(&m_context.transport, &HelpTransport::messageCame, this, &Colleagues::hear);
    connect(&m_context.transport, &HelpTransport::readyChanged, this, [this] {
        if (m_context.transport.isReady())
            return turn();
        m_present.clear(); // the server says anew who is there
        Q_EMIT changed();
    });
    connect(&m_timer, &QTimer::timeout, this, &Colleagues::turn);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Colleagues::changed);
}

void Colleagues::see(const Presence &presence)
{
    const QString own = m_context.settings.address();
    if (domainOf(presence.from) != domainOf(own) || accountOf(presence.from) == accountOf(own))
        return;
    const auto card = ChampionCard::fromPresence(presence);
    if (card && !card->isResting() && hasRoomFor(presence.from))
        m_present.insert(presence.from, *card);
    else if (m_present.remove(presence.from) == 0)
        return;
    show();
}

bool Colleagues::hasRoomFor(const QString &address) const
{
    // servers allow none that would deceive an eye (RFC 8265, section 3.3), and colleagues are known by it
    if (cleanLine(address, address.size()) != address)
        return false;
    const auto others = [account = accountOf(address)](const ChampionCard &card) {
        return accountOf(card.address) == account;
    };
    return m_present.contains(address)
        || (m_present.size() < mostPresent
            && std::count_if(m_present.begin(), m_present.end(), others) < mostOfOne);
}

void Colleagues::show()
{
    if (m_rest.isActive())
        return;
    m_rest.start(restBetween);
    Q_EMIT changed();
}

QVariantList Colleagues::rows() const
{
    const QStringList staff = m_context.settings.staff();
    const auto isStaff = [&](const ChampionCard &card) {
        return staff.contains(accountOf(card.address));
    };
    QList<ChampionCard> cards = m_present.values();
    std::sort(cards.begin(), cards.end(), [&](const ChampionCard &one, const ChampionCard &other) {
        const auto order = [&](const ChampionCard &card) {
            return std::tuple(isStaff(card), !card.isFree(), card.address);
        };
        return order(one) < order(other);
    });
    QVariantList rows;
    for (const ChampionCard &card : std::as_const(cards)) {
        QVariantMap row = rowOf(card);
        row.insert(u"staff"_s, isStaff(card));
        rows.append(row);
    }
    return rows;
}

QVariantMap Colleagues::rowOf(const ChampionCard &card) const
{
    const BadgeVerdict verdict = BadgeToken::judge(card.badge, card.address, m_context.clock.now(),
        m_context.settings.issuers(), m_context.settings.revoked());
    QStringList journeys;
    for (const QString &id : verdict.counts() ? verdict.badge.skills : card.skills) {
        if (const Guide *guide = m_context.content.guides.find(id))
            journeys.append(guide->wordsIn(m_context.settings.language()).title);
    }
    QStringList languages;
    for (const QString &code : verdict.counts() ? verdict.badge.languages : card.languages)
        languages.append(languageName(code));
    return {{u"address"_s, card.address}, {u"account"_s, accountOf(card.address)},
        {u"name"_s, isolated(verdict.counts() ? verdict.badge.alias : nameOf(card.address))},
        {u"vouched"_s, verdict.issuer}, {u"free"_s, card.isFree()}, {u"languages"_s, languages.join(u", ")},
        {u"journeys"_s, journeys.join(u", ")}};
}

QString Colleagues::nameOf(const QString &address)
{
    return cleanLine(address.section(u'@', 0, 0), longestName);
}

QString Colleagues::calledAt(const QString &address) const
{
    const auto card = m_present.constFind(address);
    return card == m_present.constEnd() ? nameOf(address) : rowOf(*card).value(u"name"_s).toString();
}

void Colleagues::tell(const QString &colleague, const QString &about, const QString &note)
{
    const QString words = m_context.content.check(note.trimmed().left(longestNote), {}).text;
    if (words.isEmpty())
        return;
    ChatMessage message{{}, colleague, HelpRequest::newId()};
    message.wantsReceipt = true;
    message.payload = {{u"kind"_s, kind}, {u"about"_s, about}, {u"note"_s, words}};
    if (m_present.value(colleague).ordinary) {
        //: To a colleague with an ordinary chat program. %1 is what the champion wrote.
        message.body = tr("About somebody who will ask you to go on helping them: %1").arg(words);
        return m_context.transport.send(message); // it would show what is sent again
    }
    m_said.insert(message.id, {message, m_context.clock.monotonic() + patience});
    m_timer.start(again);
    m_context.transport.send(message);
}

void Colleagues::turn()
{
    m_said.removeIf([&](const auto &entry) { return entry.value().until <= m_context.clock.monotonic(); });
    if (m_said.isEmpty())
        m_timer.stop();
    for (const Said &said : std::as_const(m_said))
        m_context.transport.send(said.message);
}

void Colleagues::hear(const ChatMessage &message)
{
    if (message.bounced)
        return;
    m_said.remove(message.receiptFor);
    if (message.payload.value(u"kind").toString() != kind
        || domainOf(message.from) != domainOf(m_context.settings.address()))
        return;
    const QString about = cleanLine(message.payload.value(u"about").toString(), longestNote);
    ChatMessage receipt{{}, message.from, {}};
    receipt.receiptFor = message.id;
    m_context.transport.send(receipt);
    if (m_heard.size() >= mostHeard || m_heard.contains(about))
        return;
    m_heard.insert(about, cleanLine(message.payload.value(u"note").toString(), longestNote));
    Q_EMIT noteCame(about);
}

} // namespace alongside
