// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "help/ChampionCard.h"
#include "help/HelpTransport.h"

#include <QSet>
#include <QTimer>

namespace alongside {

/// Who waits for help, as one champion hears of it, and what this champion offers. The thread of its
/// transport.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    /// Somebody at a terminal.
    struct Waiting {
        HelpRequest request{};
        QString from{}; ///< The terminal's address.
        std::chrono::milliseconds since{}; ///< By the clock's monotonic time.
        bool offered = false; ///< This champion is reserved for them, for a moment.
        bool wasOffered = false; ///< So it was, now or before.
    };

    /// The transport and the clock must outlive it.
    HelpDesk(HelpTransport &transport, const Clock &clock, QObject *parent = nullptr);

    /// What the champion says of themselves; load and address are this object's to fill in.
    void setCard(const ChampionCard &card);
    /// False while the champion rests: nobody asks, and no person sees them but those whom they talk with.
    void setAvailable(bool available);
    bool isAvailable() const { return m_available; }

    /// Those who wait, the longest first.
    const QList<Waiting> &waiting() const { return m_waiting; }
    int talks() const { return m_talks; }
    /// True when another talk may be offered: neither full nor reserved.
    bool mayOffer() const;

    /// Offers help to whom this request is of. For so long this champion is reserved; accepted() follows, or
    /// nothing.
    void offer(const QString &request);
    /// A talk that accepted() announced has ended. minutes: how long it was.
    void ended(int minutes);

    /// What passes by the clock happens now. To be called by tests; else a timer does.
    void turn();

Q_SIGNALS:
    void waitingChanged();
    /// The offer was taken, or a talk goes on that an earlier process of this account had (TakenUp). first:
    /// the first note of the talk, whose name it bears; Talk::take() takes it.
    void accepted(const QString &from, const alongside::HelpRequest &request, const QString &talk,
        const alongside::ChatMessage &first);

private:
    void hear(const ChatMessage &message);
    void see(const Presence &presence);
    void heardRequest(const ChatMessage &message, const HelpRequest &request);
    void heardAccept(const ChatMessage &message, const QString &request);
    void heardAgain(const ChatMessage &message, const HelpRequest &request);
    void forget(const QString &request, const QString &from);
    void tellOffer(const Waiting &waiting);
    void tellPlace(const Waiting &waiting);
    /// Tells everybody what has changed: at once whether this champion is free, a mere load when others do.
    void show();
    Presence presence() const;
    Waiting *find(const QString &request, const QString &from);

    HelpTransport &m_transport;
    const Clock &m_clock;
    QTimer m_timer;
    ChampionCard m_card;
    QList<Waiting> m_waiting;
    QString m_reserved; ///< The request that was offered help; empty while none is.
    std::chrono::milliseconds m_reservedUntil{};
    std::optional<Presence> m_shown{}; ///< What they were told last.
    std::optional<std::chrono::milliseconds> m_showing{}; ///< When they hear of a mere load.
    QSet<QString> m_again; ///< Names of talks that go on here.
    int m_talks = 0;
    double m_usualMinutes = 10; ///< Of this champion's talks.
    bool m_available = false;
};

} // namespace alongside
