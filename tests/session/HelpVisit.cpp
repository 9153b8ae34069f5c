// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpVisit.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace alongside {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString site = u"https://www.plots.example.gov.uk"_s;

Guide plots()
{
    Guide guide;
    guide.id = u"plots"_s;
    guide.languages = {u"en"_s};
    guide.live = {QUrl(site + u"/start"_s), {site}, {}, {}};
    GuideWords words;
    words.title = u"Ask for a garden plot"_s;
    for (const QString &id : {u"name"_s, u"size"_s}) {
        Step step;
        step.id = id;
        step.pages = {site + u'/' + id};
        step.questions = {u"full-name"_s};
        guide.steps.append(step);
        words.steps[id].title = u"Your "_s + id;
    }
    guide.texts = {{u"en"_s, words}};
    return guide;
}

Policy::Live open()
{
    Policy::Live live;
    live.origins = {site};
    return live;
}

PageFacts page(const QString &address, const QByteArray &key, const QByteArray &question,
    const QByteArray &kind = "question")
{
    return PageFacts::fromJson(QJsonDocument::fromJson("{\"address\":\"" + address.toUtf8()
        + "\",\"heading\":\"H\",\"language\":\"en\",\"kind\":\"" + kind + "\",\"questions\":[{\"key\":\""
        + key + "\",\"label\":\"Question\",\"kind\":\"" + question + "\"}]}")
                                   .object());
}

// Stands for the guard: one word is a secret, another is merely private.
GuardedWords check(const QString &note, const QStringList &)
{
    GuardedWords checked{note, note.contains(u"secret"_s) || note.contains(u"private"_s), false};
    checked.maySend = checked.removed && !note.contains(u"secret"_s);
    checked.text.replace(u"secret"_s, u"[-]"_s).replace(u"private"_s, u"[-]"_s);
    return checked;
}

} // namespace

HelpVisit::HelpVisit(bool unchecked)
    : guides({plots()})
    , tools({}, queue, speech, settings)
    , live(journey, glossary, settings, open(), tools)
    , m_unchecked(unchecked)
{
    start();
    journey.choose(u"plots"_s);
    live.begin();
}

void HelpVisit::start()
{
    HelpOptions options;
    options.caller = {u"champions.test"_s, u"central"_s,
        {{u"council"_s, u"Central Council"_s, keys.checking}}, {}, m_unchecked};
    options.place = u"Central Library"_s;
    options.staff = {u"three@champions.test"_s};
    m_help = std::make_unique<HelpController>(transport, clock, options,
        HelpController::Visit{journey, guides, glossary, settings, sight, queue, [this] {
                                  return isEnding;
                              }});
    const QString folder = QCoreApplication::applicationDirPath() + u"/../share/alongside/champions"_s;
    m_help->offer(HelpWords::read(folder, {u"en"_s}).value());
    m_help->talk()->setCheck(check);
    transport.show({});
    exchange.tell(transport);
}

void HelpVisit::restart()
{
    m_help.reset();
    transport.setReady(false);
    start();
    transport.setReady(true);
}

void HelpVisit::talkWith(ChampionEnd &champion)
{
    help().ask(u"error"_s, false, false);
    deliver();
    champion.help();
}

void HelpVisit::come(const QString &step, const QByteArray &question, const QByteArray &kind)
{
    live.take(page(site + u'/' + step, "full-name", question, kind));
    deliver();
}

void HelpVisit::practise(const QByteArray &kind)
{
    practice.take(page(u"alongside-practice://plots/"_s + QLatin1String(kind), "full-name", "text", kind));
    deliver();
}

void HelpVisit::signIn()
{
    live.take(page(site + u"/sign-in"_s, "password", "password"));
    deliver();
}

void HelpVisit::deliver()
{
    do
        QCoreApplication::sendPostedEvents();
    while (exchange.deliver() > 0);
}

void HelpVisit::turn()
{
    help().findChild<HelpCaller *>()->turn();
}

QStringList HelpVisit::lines()
{
    QStringList lines;
    for (const ChatLine &line : help().talk()->lines()->all()) {
        const QString kind = line.kind == ChatLine::Kind::Mine ? u"mine "_s
            : line.kind == ChatLine::Kind::Theirs              ? u"theirs "_s
                                                               : u"notice "_s;
        lines.append(kind + line.words + (line.arrived ? u" +"_s : QString()));
    }
    return lines;
}

ChampionEnd::ChampionEnd(HelpVisit &visit, const QString &id, const QString &name, const QString &resource)
    : visit(visit)
    , transport(visit.exchange, id + u"@champions.test/"_s + resource)
    , desk(transport, visit.clock)
{
    ChampionCard card{{}, {u"plots"_s}, {u"en"_s}, u"central"_s};
    Badge badge{u"s-"_s + id, u"council"_s, id + u"@champions.test"_s, name, u"volunteer"_s,
        {{u"criminal record check"_s, QDate(2027, 3, 31)}}, {u"plots"_s}, {u"en"_s, u"cy"_s}, 1,
        visit.clock.now().addDays(-1), visit.clock.now().addDays(100)};
    if (!name.isEmpty())
        card.badge = BadgeToken::issue(badge, visit.keys.signing).value();
    QObject::connect(&desk, &HelpDesk::accepted, this,
        [this](const QString &from, const HelpRequest &, const QString &named, const ChatMessage &first) {
            talk = std::make_unique<Talk>(transport, this->visit.clock, named, from);
            connect(talk.get(), &Talk::came, this, &ChampionEnd::hear);
            talk->take(first);
        });
    connect(&transport, &HelpTransport::messageCame, this, [this](const ChatMessage &message) {
        if (const auto worry = Worry::fromPayload(message.payload))
            worries.append(*worry);
        if (const auto talk = WorryTalk::fromPayload(message.payload))
            talks.append(*talk);
    });
    desk.setCard(card);
    desk.setAvailable(true);
    visit.deliver();
}

void ChampionEnd::help()
{
    desk.offer(desk.waiting().first().request.id);
    visit.deliver();
}

void ChampionEnd::say(const QString &said)
{
    talk->say(said);
    visit.deliver();
}

void ChampionEnd::point(const QString &question)
{
    talk->say({}, TalkEvent::content(TalkEvent::Point{question}));
    visit.deliver();
}

void ChampionEnd::answer(const QString &worry)
{
    ChatMessage message{{}, visit.transport.address(), worry + u"-mine"_s};
    message.payload = {{u"kind"_s, u"worry-taken"_s}, {u"worry"_s, worry}};
    transport.send(message);
    visit.deliver();
}

void ChampionEnd::fill(HelpVisit &)
{
    MemoryTransport other(visit.exchange, u"two@kiosks.test/v"_s);
    HelpCaller caller(other, visit.clock, {u"champions.test"_s, {}, {}, {}, true});
    other.show({});
    visit.exchange.tell(other);
    caller.ask({HelpRequest::newId(), {}, u"en"_s, u"other"_s, HelpRequest::Urgency::Usual,
                   visit.clock.now().addSecs(600)},
        u"Help"_s);
    visit.deliver();
    connect(&caller, &HelpCaller::taken, this, [&](const PresentChampion &champion, const ChatMessage &) {
        Talk talking(other, visit.clock, u"other"_s, champion.card.address);
        talking.say({}, TalkEvent::content(TalkEvent::Accept{desk.waiting().first().request.id}));
        visit.deliver();
    });
    help();
}

void ChampionEnd::hear(const QList<Conversation::Note> &notes)
{
    for (const Conversation::Note &note : notes) {
        if (!note.words.isEmpty())
            words.append(note.words);
        told += TakenUp::lines(note.content);
        const auto event = TalkEvent::read(note.content);
        if (!event)
            continue;
        if (const auto *said = std::get_if<TalkEvent::Agreed>(&*event))
            agreed.append(*said);
        if (const auto *at = std::get_if<TalkEvent::At>(&*event))
            places.append(at->place);
        isOver = isOver || std::holds_alternative<TalkEvent::Bye>(*event);
    }
}

} // namespace alongside
