// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpController.h"

#include "guides/GuideShelf.h"
#include "output/SlipPrinter.h"
#include "programs/session/ChampionInWords.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/HelpSight.h"
#include "programs/session/JourneyController.h"
#include "xmpp/Address.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int soon = 2; // minutes
constexpr auto restBetween = std::chrono::milliseconds(150); // of making the screens' cards anew

} // namespace

HelpController::HelpController(HelpTransport &transport, const Clock &clock, const HelpOptions &options,
    const Visit &visit, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_options(options)
    , m_visit(visit)
    , m_place(options, visit.settings, clock)
    , m_caller(transport, clock, options.caller, this)
    , m_talk(transport, clock, [this](const QString &id, const QVariantMap &given) { return say(id, given); })
    , m_record({visit.guides, visit.glossary, visit.settings}, clock)
    , m_paper(visit.prints, visit.settings)
    , m_worry(transport, clock, options.staff, options.caller.site)
    , m_inPerson(options, {clock, visit.guides, visit.settings})
{
    listen();
}

void HelpController::listen()
{
    m_peopleRest.setSingleShot(true);
    connect(&m_peopleRest, &QTimer::timeout, this, [this] {
        if (m_peopleCame)
            tellPeople();
    });
    connect(&m_transport, &HelpTransport::readyChanged, this, &HelpController::changed);
    connect(&m_transport, &HelpTransport::messageCame, this, &HelpController::hear);
    connect(&m_caller, &HelpCaller::presentChanged, this, [this] {
        tellPeople();
        if (m_telling && isSomebodyFree()) {
            setTelling(false);
            Q_EMIT told();
        }
    });
    connect(&m_caller, &HelpCaller::stateChanged, this, &HelpController::changed);
    connect(&m_caller, &HelpCaller::stateChanged, this, [this] {
        // the talk is about to begin, and says so itself
        if (m_caller.state() != HelpCaller::State::Taken)
            Q_EMIT toKeep();
    });
    connect(&m_caller, &HelpCaller::taken, this, &HelpController::begin);
    connect(&m_worry, &WorryCall::stateChanged, this, [this] {
        m_worryPut = false;
        Q_EMIT worryChanged();
    });
    connect(&m_talk, &HelpTalk::changed, this, &HelpController::changed);
    // not from within what the talk or the caller do
    connect(&m_talk, &HelpTalk::changed, this, &HelpController::lookForChampion, Qt::QueuedConnection);
    connect(
        &m_caller, &HelpCaller::presentChanged, this, &HelpController::lookForChampion, Qt::QueuedConnection);
    connect(&m_talk, &HelpTalk::toKeep, this, &HelpController::toKeep);
    connect(&m_talk, &HelpTalk::changed, this, [this] {
        if (m_talk.isGoing())
            m_record.agree(m_talk.consent());
        if (!m_talk.mayPoint() || m_talk.isSuspended())
            m_visit.sight.stopPointing();
    });
    connect(&m_talk, &HelpTalk::ended, this, [this](std::optional<TalkOutcome> outcome) {
        m_over = true;
        m_record.end(outcome);
        Q_EMIT changed();
    });
    connect(&m_talk, &HelpTalk::pointAsked, this, [this](const QString &question) {
        if (const auto place = m_visit.sight.place())
            m_record.point(*place, question);
        m_visit.sight.pointAt(question);
    });
    connect(&m_talk, &HelpTalk::handOverAsked, this, &HelpController::offerColleague);
    connect(&m_visit.sight, &HelpSight::changed, this,
        [this] { m_talk.setPlace(m_visit.sight.place(), m_visit.sight.isPrivate()); });
    connect(&m_visit.settings, &DisplaySettings::languageChanged, this, [this] {
        Q_EMIT wordsChanged();
        Q_EMIT peopleChanged();
        Q_EMIT changed();
    });
}

// Hundreds may come at once, when the line is there, and the cards are made anew each time.
void HelpController::tellPeople()
{
    if (m_peopleRest.isActive()) {
        m_peopleCame = true;
        return;
    }
    m_peopleCame = false;
    m_peopleRest.start(restBetween);
    Q_EMIT peopleChanged();
}

void HelpController::offer(const HelpWords &words)
{
    m_words = words;
    Q_EMIT wordsChanged();
    Q_EMIT changed();
}

QString HelpController::stage() const
{
    if (m_talk.isGoing())
        return QStringLiteral("talking");
    switch (m_caller.state()) {
    case HelpCaller::State::Asking:
        return QStringLiteral("asking");
    case HelpCaller::State::Nobody:
        return QStringLiteral("nobody");
    case HelpCaller::State::Expired:
        return QStringLiteral("expired");
    case HelpCaller::State::Idle:
    case HelpCaller::State::Taken:
        break;
    }
    return m_over && m_talk.isInSight() ? QStringLiteral("over") : QString();
}

QVariantMap HelpController::words() const
{
    // screens ask for them before there are any
    return isOffered()
        ? m_words.in(m_visit.settings.language())
        : QVariantMap{{QStringLiteral("states"), QVariantMap()}, {QStringLiteral("worry"), QVariantMap()},
            {QStringLiteral("reasons"), QVariantList()}};
}

QString HelpController::say(const QString &state, const QVariantMap &given) const
{
    return m_words.state(m_visit.settings.language(), state, given);
}

QVariantList HelpController::people() const
{
    QVariantList list;
    for (const PresentChampion &champion : m_caller.present())
        list.append(inWords(champion));
    return list;
}

QVariantMap HelpController::inWords(const PresentChampion &champion) const
{
    return ChampionInWords::describe(champion, m_visit.guides, m_visit.settings.language());
}

bool HelpController::isSomebodyFree() const
{
    const QList<PresentChampion> present = m_caller.present();
    return std::any_of(present.begin(), present.end(),
        [](const PresentChampion &champion) { return champion.card.isFree(); });
}

QString HelpController::waiting() const
{
    if (!isConnected())
        return say(QStringLiteral("not-connected"));
    if (m_caller.state() == HelpCaller::State::Expired)
        return say(QStringLiteral("too-long"));
    if (m_caller.state() != HelpCaller::State::Nobody)
        return say(QStringLiteral("asking"));
    const auto outlook = m_caller.outlook();
    if (!outlook)
        return say(QStringLiteral("asking-more")) + u' ' + say(QStringLiteral("time-unknown"));
    const QString place = outlook->place == 1
        ? say(QStringLiteral("queue-next"))
        : say(QStringLiteral("queue"), {{QStringLiteral("place"), outlook->place}});
    const QString time = outlook->minutes <= soon
        ? say(QStringLiteral("time-soon"))
        : say(QStringLiteral("time"), {{QStringLiteral("minutes"), outlook->minutes}});
    return place + u' ' + time;
}

QString HelpController::worry() const
{
    if (m_worryPut)
        return {};
    switch (m_worry.state()) {
    case WorryCall::State::NotConnected:
        return QStringLiteral("not-connected");
    case WorryCall::State::Sent:
        return QStringLiteral("sent");
    case WorryCall::State::Again:
        return QStringLiteral("again");
    case WorryCall::State::Received:
        return QStringLiteral("received");
    case WorryCall::State::Nobody:
        return QStringLiteral("nobody");
    case WorryCall::State::Idle:
        break;
    }
    return {};
}

bool HelpController::isAskingToRead() const
{
    using State = WorryCall::State;
    const State state = m_worry.state();
    return !m_readAnswered && m_talk.isSpoken()
        && (state == State::Sent || state == State::Again || state == State::Received);
}

void HelpController::letStaffRead(bool may)
{
    if (!isAskingToRead())
        return;
    m_readAnswered = true;
    const QString id = m_worry.worry().id;
    if (may)
        m_worry.tellMore(WorryTalk::agreed(id, saidByName()),
            //: Sent to staff, before what was written. ">" stands before each line of the person's.
            tr("They would like you to read what was written (> is what they wrote)."));
    else
        m_worry.tellMore(WorryTalk::refused(id),
            //: Sent to staff.
            tr("They would rather not have the conversation read."));
    Q_EMIT worryChanged();
}

// Staff are told who is worried about whom: what somebody else said before must not pass for theirs.
QList<SaidLine> HelpController::saidByName() const
{
    QList<SaidLine> said = m_talk.said();
    for (SaidLine &line : said) {
        if (!line.name.isEmpty())
            line.words = tr("%1: %2").arg(line.name, line.words);
    }
    return said;
}

void HelpController::setTelling(bool telling)
{
    m_telling = telling;
    Q_EMIT changed();
}

void HelpController::enter()
{
    if (isOffered() && !std::exchange(m_wanted, true))
        Q_EMIT lineWanted();
}

QString HelpController::requestWords(const QString &topic) const
{
    QString about;
    for (const QVariant &each : words().value(QStringLiteral("topics")).toList()) {
        if (each.toMap().value(QStringLiteral("id")) == topic)
            about = each.toMap().value(QStringLiteral("label")).toString();
    }
    const Guide *guide = m_visit.guides.find(m_request.guide);
    const QString journey = guide ? guide->wordsIn(m_visit.settings.language()).title : QString();
    //: Sent to people who help. %1: the name of a place; %2: what it is about.
    QString words = tr("Somebody at %1 would like help: “%2”.").arg(m_options.place, about);
    if (!journey.isEmpty())
        words += u' ' + tr("They are doing: %1.").arg(journey);
    return words + u' ' + tr("Answer this message to help them.");
}

HelpRequest HelpController::requestFor(const QString &topic) const
{
    const auto &guide = m_visit.journey.guide();
    const auto urgency =
        m_visit.isEnding() ? HelpRequest::Urgency::SessionEnding : HelpRequest::Urgency::Usual;
    return {HelpRequest::newId(), guide ? guide->id : QString(), m_visit.settings.language(), topic, urgency,
        m_clock.now().addMSecs(m_options.patience.count())};
}

void HelpController::ask(const QString &topic, bool seeStep, bool point)
{
    if (!isOffered() || m_talk.isGoing())
        return;
    enter();
    m_talk.forget();
    m_over = false;
    m_telling = false;
    m_consent = {true, seeStep, point};
    m_request = requestFor(topic);
    //: Sent to people who were asked to help.
    m_caller.setGoodbyes(tr("Somebody else is helping them already. Thank you."),
        //: Sent to people who were asked to help.
        tr("They need no help any more. Thank you."));
    m_caller.ask(m_request, requestWords(topic));
    Q_EMIT toKeep();
    Q_EMIT changed();
}

void HelpController::cancel()
{
    m_telling = false;
    m_caller.cancel();
    Q_EMIT changed();
}

void HelpController::begin(const PresentChampion &champion, const ChatMessage &first)
{
    const bool handedOver = m_talk.isInSight(); // asking anew forgets what there was
    m_talk.makeWay();
    m_record.begin(champion);
    m_talk.setPlace(m_visit.sight.place(), m_visit.sight.isPrivate());
    m_talk.begin(champion, inWords(champion), m_request.id, m_consent, first,
        handedOver ? QStringLiteral("handed-over") : QStringLiteral("joined"));
    Q_EMIT joined();
}

void HelpController::offerColleague(const QString &address)
{
    for (const PresentChampion &champion : m_caller.present()) {
        if (accountOf(champion.card.address) != accountOf(address))
            continue;
        m_next = inWords(champion);
        m_next[QStringLiteral("address")] = champion.card.address;
        m_talk.note(QStringLiteral("handing-over"));
        Q_EMIT changed();
        return;
    }
}

void HelpController::goOnWith(bool colleague)
{
    const QVariantMap next = std::exchange(m_next, {});
    if (colleague && m_talk.isGoing()) {
        // the talk goes on until the colleague takes it up
        m_request = requestFor(m_request.topic);
        m_consent = Consent();
        m_caller.ask(
            m_request, requestWords(m_request.topic), next.value(QStringLiteral("address")).toString());
        Q_EMIT toKeep();
    }
    Q_EMIT changed();
}

void HelpController::lookAtPaper()
{
    const QString name = m_talk.champion().value(QStringLiteral("name")).toString();
    QStringList lines;
    QStringList names;
    for (const SaidLine &line : m_talk.said()) {
        if (!line.name.isEmpty() && !names.contains(line.name))
            names.append(line.name);
        //: What was said, on paper. %1: somebody's name; %2: what they said.
        lines.append(tr("%1: %2").arg(line.byResident ? tr("You")
                : line.name.isEmpty()                 ? name
                                                      : line.name,
            line.words));
    }
    if (lines.isEmpty())
        return;
    if (!names.contains(name))
        names.append(name);
    //: %1: somebody's name, or names; %2: a day.
    const QString heading = tr("You and %1, %2")
                                .arg(ChampionInWords::joined(names),
                                    m_visit.settings.dateInWords(m_clock.now().toLocalTime().date()));
    m_paper.look(SlipPrinter::pdf({tr("What was said"), m_options.place,
        {{heading, lines},
            {tr("About this paper"),
                {tr("What looked private was taken out. No copy is kept: this paper is the only one.")}}}}));
}

void HelpController::tellStaff(const QString &reason)
{
    enter();
    m_worryPut = m_readAnswered = false;
    const Worry worry{
        HelpRequest::newId(), Worry::By::Resident, reason, m_options.address, {}, m_clock.now()};
    //: Sent to the staff of a place. %1: its name.
    m_worry.raise(
        worry, tr("Somebody at %1 is worried. Please go there now.").arg(m_options.place), m_talk.address());
    Q_EMIT worryChanged();
}

void HelpController::putWorryAway()
{
    m_worryPut = true;
    Q_EMIT worryChanged();
}

void HelpController::block()
{
    const QString address = m_talk.address();
    m_talk.stop();
    if (!address.isEmpty())
        m_caller.block(address);
}

// Staff have switched a champion off. The server says so in their name, which nobody else can.
void HelpController::hear(const ChatMessage &message)
{
    if (message.bounced || message.payload.value(u"kind").toString() != u"switched-off"
        || domainOf(message.from) != m_options.caller.domain)
        return;
    m_caller.block(message.from);
    m_inPerson.withdraw(accountOf(message.from));
    if (accountOf(m_next.value(QStringLiteral("address")).toString()) == accountOf(message.from))
        m_next.clear();
    if (m_talk.isGoing() && accountOf(m_talk.address()) == accountOf(message.from)) {
        m_talk.note(QStringLiteral("switched-off"));
        m_talk.stop();
    }
    Q_EMIT changed();
}

} // namespace alongside
