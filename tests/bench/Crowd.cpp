// SPDX-License-Identifier: GPL-3.0-or-later
#include "Crowd.h"
#include "fakes/Login.h"

#include "help/TalkEvent.h"

namespace alongside {

namespace {

constexpr int linesOfTalk = 3;
const QString domain = QStringLiteral("test");
const QString guide = QStringLiteral("universal-credit");

LinkSettings settingsOf(const QString &name, const QString &host, int number)
{
    const QString id = QStringLiteral("%1-%2").arg(name).arg(number);
    LinkSettings settings = loginOf(
        QStringLiteral("%1@%2.%3/%4").arg(id, host, domain, HelpRequest::newId()), "crowd-" + id.toLatin1());
    // so many on one machine are slower than one
    settings.pingAfter = std::chrono::seconds(60);
    settings.pingPatience = std::chrono::seconds(30);
    return settings;
}

QString siteOf(int number, const CrowdSize &size)
{
    return QStringLiteral("site-%1").arg(number % size.sites);
}

CallerOptions callerOptions(int number, const CrowdSize &size)
{
    CallerOptions options;
    options.domain = QStringLiteral("champions.") + domain;
    options.site = siteOf(number, size);
    options.unchecked = true;
    return options;
}

} // namespace

CrowdEnd::CrowdEnd(const QString &name, const QString &host, int number)
    : link(settingsOf(name, host, number))
    , transport(link)
{
    connect(&link, &Link::stateChanged, this, [this] {
        const bool is = link.state() == Link::State::Ready;
        m_dropped += m_was && !is ? 1 : 0;
        m_was = is;
    });
    link.open();
}

CrowdChampion::CrowdChampion(const Clock &clock, int number, const CrowdSize &size)
    : CrowdEnd(QStringLiteral("champion"), QStringLiteral("champions"), number)
    , m_clock(clock)
    , m_place(number / size.sites)
    , m_desk(transport, clock)
{
    ChampionCard card;
    card.site = siteOf(number, size);
    card.skills = {guide};
    card.languages = {QStringLiteral("en")};
    card.most = ChampionCard::mostTalks;
    m_desk.setCard(card);
    m_desk.setAvailable(true);
    connect(&m_desk, &HelpDesk::waitingChanged, this, &CrowdChampion::look);
    connect(&m_desk, &HelpDesk::accepted, this,
        [this](const QString &from, const HelpRequest &, const QString &talk, const ChatMessage &first) {
            begin(from, talk, first);
        });
}

void CrowdChampion::look()
{
    for (const HelpDesk::Waiting &waiting : m_desk.waiting()) {
        const int place = waiting.request.id.section(u'-', -1).toInt();
        if (place == m_place && !waiting.wasOffered && m_desk.mayOffer()) {
            m_desk.offer(waiting.request.id);
            return; // the list has changed
        }
    }
}

void CrowdChampion::begin(const QString &from, const QString &name, const ChatMessage &first)
{
    m_talks.push_back(std::make_unique<Talk>(transport, m_clock, name, from));
    Talk *talk = m_talks.back().get();
    connect(talk, &Talk::came, this, [this, talk](const QList<Conversation::Note> &notes) {
        for (const Conversation::Note &note : notes) {
            if (!note.words.isEmpty())
                talk->say(note.words);
            else if (const auto event = TalkEvent::read(note.content);
                     event && std::holds_alternative<TalkEvent::Bye>(*event))
                m_desk.ended(1); // the talk stays to confirm what may come again
        }
    });
    talk->take(first);
}

CrowdKiosk::CrowdKiosk(const Clock &clock, int number, const CrowdSize &size)
    : CrowdEnd(QStringLiteral("kiosk"), QStringLiteral("kiosks"), number)
    , m_clock(clock)
    , m_size(size)
    , m_caller(transport, clock, callerOptions(number, size))
    , m_asked(number)
{
    link.show({});
    connect(&m_caller, &HelpCaller::taken, this,
        [this](const PresentChampion &champion, const ChatMessage &) { begin(champion.card.address); });
}

void CrowdKiosk::ask()
{
    // the last part says which champion of the site has an eye on it
    const QString id = HelpRequest::newId() + u'-' + QString::number(m_asked++ % m_size.perSite());
    m_request = {id, guide, QStringLiteral("en"), QStringLiteral("question"), HelpRequest::Urgency::Usual,
        m_clock.now().addSecs(600)};
    m_asks = true;
    m_timer.start();
    m_caller.ask(m_request, QStringLiteral("Somebody would like help with Universal Credit, in English."));
}

void CrowdKiosk::begin(const QString &champion)
{
    offers.push_back(double(m_timer.nsecsElapsed()) / 1e6);
    m_asks = false;
    m_said = 0;
    m_talk = std::make_unique<Talk>(transport, m_clock, HelpRequest::newId(), champion);
    connect(m_talk.get(), &Talk::came, this, [this](const QList<Conversation::Note> &notes) {
        for (const Conversation::Note &note : notes)
            hear(note.words);
    });
    connect(
        m_talk.get(), &Talk::fatesChanged, this,
        [this] {
            if (m_talk && m_said > linesOfTalk && m_talk->conversation().waiting() == 0)
                m_talk.reset();
        },
        Qt::QueuedConnection);
    m_talk->say({}, TalkEvent::content(TalkEvent::Accept{m_request.id}));
    m_talk->say({}, TalkEvent::content(TalkEvent::Agreed{}));
    sayNext();
}

void CrowdKiosk::sayNext()
{
    m_timer.start();
    if (m_said++ < linesOfTalk)
        m_talk->say(QStringLiteral("What does question %1 want from me?").arg(m_said));
    else
        m_talk->say({}, TalkEvent::content(TalkEvent::Bye{}));
}

void CrowdKiosk::hear(const QString &words)
{
    if (words != QStringLiteral("What does question %1 want from me?").arg(m_said)) {
        ++wrong;
        return;
    }
    lines.push_back(double(m_timer.nsecsElapsed()) / 1e6);
    sayNext();
}

} // namespace alongside
