// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpCaller.h"
#include "help/Talk.h"
#include "help/TalkEvent.h"

namespace alongside {

/// A terminal as a champion meets it: asks, takes the first offer, says what is agreed and where the person
/// is.
class Kiosk : public QObject {
public:
    Kiosk(HelpTransport &transport, const Clock &clock)
        : m_transport(transport)
        , m_clock(clock)
        , caller(transport, clock, options())
    {
        connect(&caller, &HelpCaller::taken, this,
            [this](const PresentChampion &champion, const ChatMessage &) { begin(champion.card.address); });
    }

    void ask(const QString &guide, const QString &language = QStringLiteral("en"))
    {
        m_request = {HelpRequest::newId(), guide, language, QStringLiteral("question"),
            HelpRequest::Urgency::Usual, m_clock.now().addSecs(600)};
        caller.ask(m_request, QStringLiteral("Somebody would like help."));
    }
    void say(const QString &words) { talk->say(words); }
    void agree(const Consent &consent, bool suspended = false)
    {
        talk->say({}, TalkEvent::content(TalkEvent::Agreed{consent, suspended}));
    }
    void at(const PagePlace &place) { talk->say({}, TalkEvent::at(place)); }
    void end() { talk->say({}, TalkEvent::content(TalkEvent::Bye{})); }

    template <typename Event>
    QList<Event> events() const
    {
        QList<Event> found;
        for (const TalkEvent::Any &event : m_events) {
            if (const auto *one = std::get_if<Event>(&event))
                found.append(*one);
        }
        return found;
    }

private:
    static CallerOptions options()
    {
        CallerOptions options;
        options.domain = QStringLiteral("champions.test");
        options.unchecked = true;
        return options;
    }

    void begin(const QString &champion)
    {
        talk = std::make_unique<Talk>(m_transport, m_clock, HelpRequest::newId(), champion);
        connect(talk.get(), &Talk::came, this, [this](const QList<Conversation::Note> &notes) {
            for (const Conversation::Note &note : notes) {
                if (!note.words.isEmpty())
                    heard.append(note.words);
                if (const auto event = TalkEvent::read(note.content))
                    m_events.append(*event);
            }
        });
        talk->say({}, TalkEvent::content(TalkEvent::Accept{m_request.id}));
        agree({});
    }

    HelpTransport &m_transport;
    const Clock &m_clock;
    HelpRequest m_request;
    QList<TalkEvent::Any> m_events;

public:
    HelpCaller caller;
    std::unique_ptr<Talk> talk; ///< Once a champion was taken.
    QStringList heard;
};

} // namespace alongside
