// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/Desk.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto beat = 5'000ms;
constexpr auto restBetween = 150ms; // of filling the cards, where many come at once
constexpr auto lastWords = 60'000ms; // that long a closed talk may go on sending what it said

int minutesSince(const Clock &clock, std::chrono::milliseconds then)
{
    return int(std::chrono::duration_cast<std::chrono::minutes>(clock.monotonic() - then).count());
}

} // namespace

Desk::Desk(const DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_desk(context.transport, context.clock)
    , m_colleagues(context)
    , m_worries(context)
    , m_switchOff(context)
    , m_timer(this)
    , m_brokeOff(context.settings.isTalking())
{
    connect(&m_context.transport, &HelpTransport::readyChanged, this, &Desk::lineChanged);
    connect(&m_desk, &HelpDesk::waitingChanged, this, &Desk::countWaiting);
    connect(&m_desk, &HelpDesk::accepted, this,
        [this](const QString &from, const HelpRequest &request, const QString &, const ChatMessage &first) {
            begin(from, request, first);
        });
    connect(&m_colleagues, &Colleagues::noteCame, this, &Desk::showWaiting);
    connect(&m_worries, &Worries::came, this, [this] { Q_EMIT called(u"worry"_s); });
    connect(&m_context.settings, &DeskSettings::changed, this, [this] {
        Q_EMIT wordsChanged();
        Q_EMIT waitingChanged();
        Q_EMIT dayChanged();
        Q_EMIT m_colleagues.changed();
        Q_EMIT m_worries.changed();
        Q_EMIT m_switchOff.changed();
    });
    connect(&m_timer, &QTimer::timeout, this, &Desk::turn);
    m_timer.start(beat);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Desk::waitingChanged);
    showCard();
}

void Desk::showCard()
{
    ChampionCard card;
    card.skills = m_context.settings.skills();
    card.languages = m_context.settings.languages();
    card.site = m_context.settings.site();
    card.most = ChampionCard::mostTalks;
    card.badge = m_context.settings.badge();
    m_desk.setCard(card);
}

QVariantMap Desk::guidelines() const
{
    return m_context.content.words.guidelines(m_context.settings.language()).toVariantMap();
}

QVariantMap Desk::signs() const
{
    return m_context.content.words.signs(m_context.settings.language()).toVariantMap();
}

void Desk::agree()
{
    m_context.settings.agree(m_context.content.words.guidelinesVersion());
    setAvailable(true);
    Q_EMIT availableChanged();
}

void Desk::setAvailable(bool available)
{
    if (available == m_desk.isAvailable() || (available && mustAgree()))
        return;
    m_desk.setAvailable(available);
    Q_EMIT availableChanged();
}

QVariantList Desk::waiting() const
{
    const QString language = m_context.settings.language();
    QVariantList rows;
    for (const HelpDesk::Waiting &each : m_desk.waiting()) {
        const Guide *guide = m_context.content.guides.find(each.request.guide);
        rows.append(QVariantMap{{u"id"_s, each.request.id},
            {u"journey"_s, guide ? guide->wordsIn(language).title : QString()},
            {u"language"_s, languageName(each.request.language)},
            {u"topic"_s, m_context.content.words.topic(each.request.topic, language)},
            {u"minutes"_s, minutesSince(m_context.clock, each.since)},
            {u"soon"_s, each.request.urgency == HelpRequest::Urgency::SessionEnding},
            {u"offered"_s, each.offered}, {u"note"_s, m_colleagues.noteAbout(each.from)}});
    }
    return rows;
}

void Desk::countWaiting()
{
    const qsizetype count = m_desk.waiting().size();
    if (count > m_waited)
        Q_EMIT called(u"waiting"_s);
    m_waited = count;
    showWaiting();
}

void Desk::showWaiting()
{
    if (!m_rest.isActive()) {
        m_rest.start(restBetween);
        Q_EMIT waitingChanged();
    }
}

void Desk::offerNext()
{
    for (const HelpDesk::Waiting &each : m_desk.waiting()) {
        if (!each.wasOffered)
            return m_desk.offer(each.request.id);
    }
}

QList<QObject *> Desk::talks() const
{
    return {m_talks.talks().cbegin(), m_talks.talks().cend()};
}

void Desk::begin(const QString &from, const HelpRequest &request, const ChatMessage &first)
{
    auto *talk = new DeskTalk(m_context, ++m_numbers, from, request, first, this);
    connect(talk, &DeskTalk::spoken, this, [this] { Q_EMIT called(u"words"_s); });
    m_talks.add(talk);
    m_brokeOff = false;
    m_context.settings.setTalking(true);
    if (const QString note = m_colleagues.noteAbout(from); !note.isEmpty())
        talk->showNote(note);
    Q_EMIT talksChanged();
    Q_EMIT called(u"begun"_s);
}

DeskTalk *Desk::find(QObject *talk) const
{
    const auto *asked = qobject_cast<DeskTalk *>(talk);
    return m_talks.talks().contains(asked) ? qobject_cast<DeskTalk *>(talk) : nullptr;
}

void Desk::handOver(QObject *talk, const QString &colleague, const QString &note)
{
    DeskTalk *handed = find(talk);
    if (!handed)
        return;
    m_colleagues.tell(colleague, handed->from(), note);
    handed->handOver(colleague, m_colleagues.calledAt(colleague));
}

void Desk::close(QObject *talk, int outcome)
{
    DeskTalk *closed = find(talk);
    if (!closed)
        return;
    const bool handedOver = closed->wasHandedOver();
    closed->end(outcome < 0 || outcome > int(TalkOutcome::OtherService)
            ? std::nullopt
            : std::optional(TalkOutcome(outcome)));
    if (handedOver)
        m_day.addHandedOver();
    m_day.add(closed->request().guide, closed->minutes(), closed->outcome());
    m_desk.ended(closed->minutes());
    m_talks.remove(closed);
    m_context.settings.setTalking(!m_talks.talks().isEmpty());
    m_leaving.insert(closed, m_context.clock.monotonic() + lastWords);
    Q_EMIT talksChanged();
    Q_EMIT waitingChanged();
    Q_EMIT dayChanged();
    turn();
}

void Desk::endAll()
{
    setAvailable(false);
    for (DeskTalk *talk : QList<DeskTalk *>(m_talks.talks()))
        close(talk, -1);
    m_context.settings.setTalking(false);
}

void Desk::worry(QObject *talk, const QString &reason, const QString &note)
{
    if (const DeskTalk *about = find(talk)) {
        m_day.addWorry();
        m_worries.raise(about->from(), reason, note);
        Q_EMIT dayChanged();
    }
}

QVariantMap Desk::day() const
{
    QVariantMap rows = m_day.rows();
    QVariantList journeys;
    const QVariantMap counted = rows.value(u"journeys"_s).toMap();
    for (auto each = counted.cbegin(); each != counted.cend(); ++each) {
        const Guide *guide = m_context.content.guides.find(each.key());
        journeys.append(
            QVariantMap{{u"title"_s, guide ? guide->wordsIn(m_context.settings.language()).title : QString()},
                {u"talks"_s, each.value()}});
    }
    rows.insert(u"journeys"_s, journeys);
    return rows;
}

void Desk::turn()
{
    for (auto each = m_leaving.begin(); each != m_leaving.end();) {
        if (!each.key()->hasAllArrived() && m_context.clock.monotonic() < each.value()) {
            ++each;
            continue;
        }
        each.key()->deleteLater();
        each = m_leaving.erase(each);
    }
    for (DeskTalk *talk : m_talks.talks())
        Q_EMIT talk->minutesChanged();
    if (!m_desk.waiting().isEmpty())
        Q_EMIT waitingChanged();
    if (!m_worries.rows().isEmpty())
        Q_EMIT m_worries.changed();
}

} // namespace alongside
