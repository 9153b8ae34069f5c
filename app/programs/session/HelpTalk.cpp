// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpTalk.h"

#include "guides/PlainText.h"

#include <array>

namespace alongside {

namespace {

constexpr int longestNote = 1000; // UTF-16 units of what a person writes at once
constexpr qsizetype mostEarlier = 4;
constexpr qsizetype mostUnderWay = 150; // leaves room for what is told of the page, and for takeUp()
const QString nameKey = QStringLiteral("name");

/// What notes say, in order; of very many the last that there is room for.
QList<ChatLine> linesOf(const QList<Conversation::Note> &notes)
{
    QList<ChatLine> lines;
    qsizetype size = 0;
    for (auto note = notes.crbegin(); note != notes.crend() && size <= ChatLines::mostWords; ++note) {
        const QString words = cleanNote(note->words, ChatMessage::longestBody);
        size += words.size();
        if (!words.isEmpty())
            lines.prepend({ChatLine::Kind::Theirs, words});
    }
    return lines;
}

} // namespace

HelpTalk::HelpTalk(HelpTransport &transport, const Clock &clock, Words words, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_words(std::move(words))
{
    connect(&m_transport, &HelpTransport::readyChanged, this, &HelpTalk::lineChanged);
    connect(&m_lines, &ChatLines::countChanged, this, &HelpTalk::spokenChanged);
}

std::optional<std::chrono::milliseconds> HelpTalk::lastHeard() const
{
    return m_talk ? m_talk->lastHeard() : std::nullopt;
}

void HelpTalk::open(const QString &name)
{
    m_talk = std::make_unique<Talk>(m_transport, m_clock, name, m_card.address);
    if (m_card.ordinary)
        m_talk->otherIsOrdinary();
    m_wasConnected = isConnected();
    connect(m_talk.get(), &Talk::came, this, qOverload<const QList<Conversation::Note> &>(&HelpTalk::take));
    connect(m_talk.get(), &Talk::toKeep, this, &HelpTalk::toKeep);
    connect(m_talk.get(), &Talk::otherWritesChanged, this, &HelpTalk::changed);
    connect(m_talk.get(), &Talk::fatesChanged, this, &HelpTalk::markArrived);
    connect(m_talk.get(), &Talk::otherIsThereChanged, this, [this] {
        note(isThere() ? QStringLiteral("joined") : QStringLiteral("gone"));
        Q_EMIT changed();
    });
}

void HelpTalk::begin(const PresentChampion &champion, const QVariantMap &words, const QString &request,
    const Consent &consent, const ChatMessage &first, const QString &greeting)
{
    m_lines.setApart(m_champion.value(nameKey).toString());
    m_card = champion.card;
    m_champion = words;
    m_consent = m_card.ordinary ? Consent() : consent;
    m_told.reset();
    open(HelpRequest::newId());
    note(greeting);
    if (!champion.badge.counts())
        note(QStringLiteral("not-checked"));
    if (m_card.ordinary)
        //: Sent to somebody who helps, and who answered first.
        sayPlainly(tr("You are helping now. They read what you write here. You cannot see their page."));
    else
        m_talk->say({}, TalkEvent::content(TalkEvent::Accept{request}));
    tellAgreed();
    tellPlace();
    m_talk->take(first);
    Q_EMIT changed();
}

void HelpTalk::note(const QString &state)
{
    const QString words = m_words(state, {{nameKey, m_champion.value(nameKey)}});
    m_lines.add({{ChatLine::Kind::Notice, words}});
    Q_EMIT heard(words);
}

void HelpTalk::take(const QList<Conversation::Note> &notes)
{
    const QList<ChatLine> lines = linesOf(notes);
    m_lines.add(lines);
    if (!lines.isEmpty())
        Q_EMIT heard(lines.last().words);
    // of what comes together only the last of each kind means something still
    std::array<std::optional<TalkEvent::Any>, std::variant_size_v<TalkEvent::Any>> last;
    for (const Conversation::Note &note : notes) {
        if (auto event = TalkEvent::read(note.content))
            last.at(event->index()) = std::move(event);
    }
    for (const auto &event : last) {
        if (event)
            take(*event);
    }
}

void HelpTalk::take(const TalkEvent::Any &event)
{
    if (!m_talk)
        return;
    if (const auto *point = std::get_if<TalkEvent::Point>(&event); point && mayPoint() && !m_private)
        Q_EMIT pointAsked(point->question);
    if (const auto *handOver = std::get_if<TalkEvent::HandOver>(&event))
        Q_EMIT handOverAsked(handOver->to);
    if (const auto *bye = std::get_if<TalkEvent::Bye>(&event)) {
        note(QStringLiteral("ended"));
        close(bye->outcome);
    }
}

void HelpTalk::setPlace(const std::optional<PagePlace> &place, bool isPrivate)
{
    m_place = place;
    const bool shared = seesStep() || mayPoint();
    if (std::exchange(m_private, isPrivate) != isPrivate && m_talk) {
        if (!isPrivate)
            m_consent = Consent(); // begins anew only when the person says so
        if (shared)
            note(isPrivate ? QStringLiteral("paused") : QStringLiteral("paused-over"));
        m_told.reset();
        tellAgreed();
        sayPlainly(isPrivate
                //: Sent to somebody who helps.
                ? tr("They are on a private page now, such as one for signing in or paying. Nobody sees it. "
                     "You can go on writing.")
                //: Sent to somebody who helps.
                : tr("The private page is behind them."));
        Q_EMIT changed();
    }
    tellPlace();
}

void HelpTalk::sayPlainly(const QString &words)
{
    if (m_talk && m_card.ordinary)
        m_talk->say(words);
}

void HelpTalk::letSeeStep(bool may)
{
    agree({true, may, mayPoint()});
}

void HelpTalk::letPoint(bool may)
{
    agree({true, seesStep(), may});
}

void HelpTalk::agree(Consent consent)
{
    if (!m_talk || m_card.ordinary || consent == m_consent)
        return;
    m_consent = consent;
    m_told.reset();
    tellAgreed();
    tellPlace();
    Q_EMIT changed();
}

void HelpTalk::tellAgreed()
{
    if (m_talk && !m_card.ordinary)
        m_talk->say({}, TalkEvent::content(TalkEvent::Agreed{m_consent, m_private}));
}

// Without a line only the place at its return is of use.
void HelpTalk::tellPlace()
{
    if (!m_talk || m_card.ordinary || !seesStep() || m_private || !isConnected() || !m_place
        || m_place == m_told)
        return;
    m_told = m_place;
    m_talk->say({}, TalkEvent::at(*m_place));
}

GuardedWords HelpTalk::checked(const QString &note, ChatLine::Kind by, qsizetype lines) const
{
    QStringList earlier;
    for (const ChatLine &line : m_lines.all().first(lines)) {
        if (line.kind == by)
            earlier.append(line.words);
    }
    return m_check(note, earlier.mid(std::max<qsizetype>(0, earlier.size() - mostEarlier)));
}

QList<SaidLine> HelpTalk::said() const
{
    QList<SaidLine> said;
    for (qsizetype i = 0; m_check && i < m_lines.count(); ++i) {
        const ChatLine &line = m_lines.all().at(i);
        const bool mine = line.kind == ChatLine::Kind::Mine;
        if (line.kind != ChatLine::Kind::Notice)
            said.append({mine, checked(line.words, line.kind, i).text, mine ? QString() : line.before});
    }
    return said;
}

bool HelpTalk::say(const QString &words)
{
    const QString note = words.trimmed().left(longestNote);
    if (!m_talk || !m_check || note.isEmpty() || m_talk->conversation().waiting() >= mostUnderWay)
        return false;
    const GuardedWords checked = this->checked(note, ChatLine::Kind::Mine, m_lines.count());
    ChatLine line{ChatLine::Kind::Mine, checked.text};
    line.removed = checked.removed;
    line.whole = checked.removed && checked.maySend ? note : QString();
    return send(checked.text, line);
}

void HelpTalk::write()
{
    if (m_talk)
        m_talk->write();
}

void HelpTalk::sendWhole(int row)
{
    const QString whole = m_lines.takeWhole(row);
    if (m_talk && !whole.isEmpty())
        send(whole, {ChatLine::Kind::Mine, whole});
}

bool HelpTalk::send(const QString &words, const ChatLine &line)
{
    ChatLine said = line;
    said.number = m_talk->say(words);
    if (said.number == 0)
        return false; // too much waits already
    said.arrived = m_talk->conversation().fate(said.number) == Conversation::Fate::Arrived;
    m_lines.add({said});
    Q_EMIT toKeep();
    return true;
}

void HelpTalk::stop()
{
    if (!m_talk)
        return;
    sayGoodbye();
    note(QStringLiteral("ended"));
    close();
}

void HelpTalk::makeWay()
{
    if (!m_talk)
        return;
    sayGoodbye();
    close();
}

void HelpTalk::sayGoodbye()
{
    //: Sent to somebody who helped.
    sayPlainly(
        tr("They have ended the conversation. What you write now reaches nobody. Thank you for helping."));
    if (!m_card.ordinary)
        m_talk->say({}, TalkEvent::content(TalkEvent::Bye{}));
}

void HelpTalk::close(std::optional<TalkOutcome> outcome)
{
    m_talk->disconnect(this);
    m_lines.settle(); // their talk goes now, with what it still tried to say
    m_last = std::move(m_talk);
    connect(m_last.get(), &Talk::fatesChanged, this, &HelpTalk::markArrived);
    m_consent = Consent();
    Q_EMIT toKeep();
    Q_EMIT changed();
    Q_EMIT ended(outcome);
}

// The last words of a talk that is over may arrive while the next one goes on.
void HelpTalk::markArrived()
{
    m_lines.mark([this](const ChatLine &line) {
        const bool apart = !line.before.isEmpty();
        const Talk *talk = apart || !m_talk ? m_last.get() : m_talk.get();
        return talk && (line.number > 0 || !apart)
            && talk->conversation().fate(line.number) == Conversation::Fate::Arrived;
    });
}

void HelpTalk::forget()
{
    if (m_talk)
        return;
    m_lines.clear();
    m_champion.clear();
    Q_EMIT changed();
}

void HelpTalk::lineChanged()
{
    if (m_talk && std::exchange(m_wasConnected, isConnected()) != isConnected())
        note(isConnected() ? QStringLiteral("connected-again") : QStringLiteral("not-connected"));
    tellPlace();
    Q_EMIT changed();
}

} // namespace alongside
