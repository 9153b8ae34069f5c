// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/Worries.h"

#include "help/HelpDesk.h"
#include "xmpp/Address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype longestNote = 300;
constexpr qsizetype mostHeard = 50;
constexpr qsizetype mostOfOne = 8; // that nobody looks after, of one account: others can still be heard

} // namespace

Worries::Worries(const DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    for (int i = 0; i < ChampionCard::mostTalks; ++i) {
        auto call = std::make_unique<WorryCall>(
            context.transport, context.clock, context.settings.staff(), context.settings.site());
        connect(call.get(), &WorryCall::stateChanged, this, &Worries::stateChanged);
        m_calls.push_back({{}, std::move(call)});
    }
    connect(&m_context.transport, &HelpTransport::messageCame, this, &Worries::hear);
}

QVariantMap Worries::states() const
{
    static const QStringList ids{
        u"idle"_s, u"not-connected"_s, u"sent"_s, u"again"_s, u"nobody"_s, u"received"_s};
    QVariantMap states;
    for (const Call &each : m_calls) {
        if (!each.about.isEmpty())
            states.insert(each.about, ids.value(int(each.call->state())));
    }
    return states;
}

Worries::Call &Worries::callFor(const QString &about)
{
    const auto same = [&](const Call &each) {
        return each.about == about;
    };
    const auto free = [](const Call &each) {
        return each.about.isEmpty() || each.call->state() == WorryCall::State::Received;
    };
    auto found = std::find_if(m_calls.begin(), m_calls.end(), same);
    if (found == m_calls.end())
        found = std::find_if(m_calls.begin(), m_calls.end(), free);
    if (found == m_calls.end()) // the oldest
        found = std::rotate(m_calls.begin(), m_calls.begin() + 1, m_calls.end());
    found->about = about;
    return *found;
}

void Worries::raise(const QString &about, const QString &reason, const QString &note)
{
    const QString place = about.section(u'/', 0, 0);
    const QString words = m_context.content.check(note.simplified().left(longestNote), {}).text;
    const QString label = m_context.content.words.reason(u"champion"_s, reason, u"en"_s);
    callFor(about).call->raise(
        {HelpRequest::newId(), Worry::By::Champion, reason, place, words, m_context.clock.now()},
        u"Somebody is worried about the person at %1: %2."_s.arg(place.section(u'@', 0, 0), label));
    Q_EMIT stateChanged();
    Q_EMIT raised();
}

QVariantList Worries::rows() const
{
    using std::chrono::duration_cast;
    QVariantList rows;
    for (const Heard &each : m_heard) {
        if (!each.isShown())
            continue;
        const bool resident = each.worry.by == Worry::By::Resident;
        const auto minutes =
            duration_cast<std::chrono::minutes>(m_context.clock.monotonic() - each.since).count();
        rows.append(QVariantMap{{u"id"_s, each.worry.id}, {u"place"_s, each.worry.place.section(u'@', 0, 0)},
            {u"reason"_s,
                m_context.content.words.reason(resident ? u"resident"_s : u"champion"_s, each.worry.reason,
                    m_context.settings.language())},
            {u"note"_s, each.worry.note}, {u"minutes"_s, int(minutes)}, {u"byResident"_s, resident},
            {u"taken"_s, each.taken}, {u"refused"_s, !each.talk.isEmpty() && !each.talk.first().mayRead},
            {u"said"_s, each.said()}});
    }
    return rows;
}

void Worries::take(const QString &id)
{
    for (Heard &each : m_heard) {
        if (each.worry.id != id)
            continue;
        each.taken = true;
        m_taken.insert(id, each.from);
        answer(each.from, id);
    }
    Q_EMIT changed();
}

void Worries::putAway(const QString &id)
{
    m_heard.removeIf([&](const Heard &each) { return each.worry.id == id && each.taken; });
    Q_EMIT changed();
}

QVariantList Worries::Heard::said() const
{
    QVariantList said;
    for (const WorryTalk &part : talk) {
        for (const SaidLine &line : part.lines)
            said.append(QVariantMap{{u"byResident"_s, line.byResident}, {u"words"_s, line.words}});
    }
    return said;
}

void Worries::hearTalk(const WorryTalk &talk, const QString &from)
{
    const auto about = std::find_if(m_heard.begin(), m_heard.end(),
        [&](const Heard &each) { return each.worry.id == talk.worry && each.from == from; });
    if (about == m_heard.end() && m_taken.value(talk.worry) != from)
        return;
    ChatMessage receipt{{}, from, talk.worry + u"-come-"_s + QString::number(talk.part)};
    receipt.payload = talk.receipt();
    m_context.transport.send(receipt);
    if (about == m_heard.end()) // put away already
        return;
    const auto place = std::find_if(about->talk.begin(), about->talk.end(),
        [&](const WorryTalk &part) { return part.part >= talk.part; });
    if (place != about->talk.end() && place->part == talk.part)
        return;
    const bool first = about->talk.isEmpty();
    about->talk.insert(place, talk);
    Q_EMIT changed();
    if (first && about->taken)
        Q_EMIT came();
}

void Worries::answer(const QString &from, const QString &id)
{
    ChatMessage message{{}, from, id + u"-taken"_s};
    message.payload = {{u"kind"_s, u"worry-taken"_s}, {u"worry"_s, id}};
    m_context.transport.send(message);
}

bool Worries::makeRoomFor(const QString &from)
{
    const auto same = [account = accountOf(from)](const Heard &each) {
        return !each.taken && accountOf(each.from) == account;
    };
    if (std::count_if(m_heard.begin(), m_heard.end(), same) >= mostOfOne)
        return false;
    if (m_heard.size() < mostHeard)
        return true;
    const auto old =
        std::find_if(m_heard.begin(), m_heard.end(), [](const Heard &each) { return each.taken; });
    if (old == m_heard.end())
        return false;
    m_heard.erase(old); // what is looked after makes room
    return true;
}

void Worries::hear(const ChatMessage &message)
{
    if (message.bounced)
        return;
    const QString id = message.payload.value(u"worry").toString();
    if (message.payload.value(u"kind").toString() == u"worry-taken") {
        // a colleague looks after it
        const bool mine = message.payload.value(u"by").toString() == m_context.settings.address().toLower();
        const auto same = [&](const Heard &each) {
            return each.worry.id == id && each.from == message.from && !mine;
        };
        if (m_heard.removeIf(same) > 0)
            Q_EMIT changed();
        return;
    }
    if (const auto talk = WorryTalk::fromPayload(message.payload))
        return hearTalk(*talk, message.from);
    const auto worry = Worry::fromPayload(message.payload);
    if (!worry)
        return;
    if (m_taken.value(worry->id) == message.from)
        return answer(message.from, worry->id);
    const bool known = std::any_of(
        m_heard.cbegin(), m_heard.cend(), [&](const Heard &each) { return each.worry.id == worry->id; });
    if (known || !makeRoomFor(message.from))
        return;
    m_heard.append({*worry, message.from, m_context.clock.monotonic()});
    Q_EMIT changed();
    Q_EMIT came();
}

} // namespace alongside
