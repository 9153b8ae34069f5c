// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/DeskTalk.h"

#include "guides/PlainText.h"
#include "help/TakenUp.h"
#include "xmpp/Address.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int earlierNotes = 4;
constexpr qsizetype longestNote = 2000;

} // namespace

DeskTalk::DeskTalk(const DeskContext &context, int number, const QString &from, const HelpRequest &request,
    const ChatMessage &first, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_number(number)
    , m_request(request)
    , m_since(context.clock.monotonic())
    , m_talk(context.transport, context.clock, first.payload.value(u"talk").toString(), from)
    , m_sight(context, request)
{
    connect(&m_talk, &Talk::came, this, qOverload<const QList<Conversation::Note> &>(&DeskTalk::hear));
    connect(&m_context.transport, &HelpTransport::presenceCame, this, &DeskTalk::see);
    connect(&m_talk, &Talk::otherIsThereChanged, this, &DeskTalk::thereChanged);
    connect(&m_talk, &Talk::otherWritesChanged, this, &DeskTalk::writesChanged);
    connect(&m_talk, &Talk::fatesChanged, this, [this] {
        m_notes.refresh(
            [this](quint32 note) { return m_talk.conversation().fate(note) == Conversation::Fate::Arrived; });
    });
    connect(&m_context.settings, &DeskSettings::changed, this, &DeskTalk::languageChanged);
    m_talk.take(first);
}

QString DeskTalk::journey() const
{
    const Guide *guide = m_context.content.guides.find(m_request.guide);
    return guide ? guide->wordsIn(m_context.settings.language()).title : QString();
}

QString DeskTalk::topic() const
{
    return m_context.content.words.topic(m_request.topic, m_context.settings.language());
}

int DeskTalk::minutes() const
{
    return int(
        std::chrono::duration_cast<std::chrono::minutes>(m_context.clock.monotonic() - m_since).count());
}

QString DeskTalk::state() const
{
    return m_state == State::Open ? u"open"_s : m_state == State::HandingOver ? u"handing-over"_s : u"over"_s;
}

bool DeskTalk::say(const QString &words)
{
    const QString written = words.trimmed().left(longestNote);
    if (written.isEmpty() || !mayTalk())
        return false;
    const CheckedNote checked =
        m_context.content.check(written, m_notes.last(NoteModel::Kind::Mine, earlierNotes));
    if (checked.removed == 0)
        return send(written);
    m_held = {{u"written"_s, written}, {u"text"_s, checked.text}, {u"secret"_s, checked.secret}};
    Q_EMIT heldChanged();
    return false;
}

void DeskTalk::sendHeld(bool asWritten)
{
    if (m_held.isEmpty() || !mayTalk() || (asWritten && m_held.value(u"secret"_s).toBool()))
        return;
    if (send(m_held.value(asWritten ? u"written"_s : u"text"_s).toString()))
        dropHeld();
}

void DeskTalk::dropHeld()
{
    m_held.clear();
    Q_EMIT heldChanged();
}

bool DeskTalk::send(const QString &words)
{
    const quint32 number = m_talk.say(words);
    if (number > 0)
        m_notes.add(NoteModel::Kind::Mine, words, number);
    else if (!std::exchange(m_tooMuch, true))
        tell(tr("Too much is still under way. Wait until it has arrived, and say it again."));
    m_tooMuch = number == 0;
    return number > 0;
}

void DeskTalk::point(const QString &question)
{
    const QString title = m_sight.titleOf(question);
    if (!mayPoint() || title.isEmpty())
        return;
    m_talk.say({}, TalkEvent::content(TalkEvent::Point{question}));
    tell(tr("You pointed at “%1”.").arg(title));
}

void DeskTalk::markRead()
{
    if (m_unread == 0)
        return;
    m_unread = 0;
    Q_EMIT unreadChanged();
}

void DeskTalk::handOver(const QString &address, const QString &name)
{
    if (m_state == State::Over)
        return;
    m_talk.say({}, TalkEvent::content(TalkEvent::HandOver{address}));
    tell(tr("You asked %1 to go on. The person is asked whether they would like that.").arg(name));
    m_handedOver = true;
    become(State::HandingOver);
}

void DeskTalk::showNote(const QString &note)
{
    tell(tr("Your colleague says: %1").arg(note));
}

void DeskTalk::end(std::optional<TalkOutcome> outcome)
{
    m_outcome = outcome;
    if (m_state == State::Over)
        return;
    m_talk.say({}, TalkEvent::content(TalkEvent::Bye{outcome}));
    m_sight.see(std::nullopt);
    become(State::Over);
}

void DeskTalk::hear(const QList<Conversation::Note> &notes)
{
    for (const Conversation::Note &note : notes) {
        if (const auto event = TalkEvent::read(note.content))
            happen(*event);
        takeUp(note.content);
        hear(note.words);
    }
}

void DeskTalk::hear(const QString &said)
{
    const QString words = cleanNote(said, longestNote);
    if (words.isEmpty())
        return;
    m_notes.add(NoteModel::Kind::Theirs, words);
    ++m_unread;
    Q_EMIT unreadChanged();
    Q_EMIT spoken();
}

// What was said while this account had another process.
void DeskTalk::takeUp(const QJsonObject &content)
{
    if (TakenUp::request(content)) {
        m_isTold = true;
        tell(tr("Your program had to start again. The person is still here, and this is what was said. What "
                "you wrote last may not have reached them: if it is missing, say it again."));
    }
    for (const TakenUp::Line &line : TakenUp::lines(content)) {
        if (line.byPerson)
            m_notes.add(NoteModel::Kind::Theirs, cleanNote(line.words, longestNote));
        else
            m_notes.addArrived(cleanNote(line.words, longestNote));
    }
}

// Each visit has an address of its own: another one of the same terminal means that this one is over.
void DeskTalk::see(const Presence &presence)
{
    if (m_state == State::Over || there() || !presence.available || presence.from == from()
        || accountOf(presence.from) != accountOf(from()))
        return;
    m_sight.see(std::nullopt);
    tell(
        tr("Their terminal has started again, and the conversation is gone there. Nothing of it was kept. If "
           "the person is still there, they can ask again."));
    become(State::Over);
}

void DeskTalk::happen(const TalkEvent::Any &event)
{
    if (const auto *agreed = std::get_if<TalkEvent::Agreed>(&event))
        return agree(*agreed);
    if (const auto *at = std::get_if<TalkEvent::At>(&event)) {
        if (m_agreed.consent.seeStep && !m_agreed.suspended)
            m_sight.see(at->place);
        return;
    }
    if (std::holds_alternative<TalkEvent::Bye>(event) && m_state != State::Over) {
        m_sight.see(std::nullopt);
        tell(m_state == State::HandingOver ? tr("The person has gone on to your colleague.")
                                           : tr("The person has ended the conversation."));
        become(State::Over);
    }
}

void DeskTalk::agree(const TalkEvent::Agreed &agreed)
{
    const TalkEvent::Agreed before = m_agreed;
    m_agreed = agreed;
    m_isTold = false; // a terminal says this last
    if (agreed.suspended != before.suspended)
        tell(agreed.suspended
                ? tr("They are on a private page, such as signing in or paying. You see nothing of it.")
                : tr("The private page is behind them."));
    if (agreed.consent.seeStep != before.consent.seeStep)
        tell(agreed.consent.seeStep ? tr("They let you see their step.")
                                    : tr("They no longer share their step."));
    if (agreed.consent.point != before.consent.point)
        tell(agreed.consent.point ? tr("They let you point.") : tr("You may no longer point."));
    if (agreed.consent.talk != before.consent.talk)
        tell(agreed.consent.talk ? tr("They would like to talk again.")
                                 : tr("They would rather not talk now."));
    if (!agreed.consent.seeStep || agreed.suspended)
        m_sight.see(std::nullopt);
    Q_EMIT agreedChanged();
}

void DeskTalk::become(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
    Q_EMIT agreedChanged();
}

} // namespace alongside
