// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpTransport.h"
#include "xmpp/Conversation.h"

#include <QTimer>

namespace alongside {

/// One conversation over a transport: sends what is due when it is due, and says what came. The thread of its
/// transport.
class Talk : public QObject {
    Q_OBJECT

public:
    /// name, other: as Conversation has them. The transport and the clock must outlive it.
    Talk(HelpTransport &transport, const Clock &clock, const QString &name, const QString &other,
        QObject *parent = nullptr);

    const Conversation &conversation() const { return m_conversation; }
    /// False from when the other end was seen to leave, or has not answered for long, until it is heard or
    /// seen again.
    bool otherIsThere() const { return m_isPresent && m_answers; }
    /// When the other end last showed that it lives, by the clock's monotonic time; nothing where it never
    /// did.
    std::optional<std::chrono::milliseconds> lastHeard() const { return m_lastHeard; }
    /// True while somebody at the other end writes.
    bool otherWrites() const { return m_otherWrites; }

    /// As Conversation::otherIsOrdinary().
    void otherIsOrdinary() { m_conversation.otherIsOrdinary(); }
    /// Tells the other end that somebody writes here: each time that they do, which it says now and then
    /// only.
    void write();

    /// As Conversation::say(), and on its way at once.
    quint32 say(const QString &words, const QJsonObject &content = {});
    /// Takes a message that came before this talk began, as if it came now. At once, unless very many come:
    /// those wait for a moment, and are then passed on, kept and confirmed together. Of a flood that nobody
    /// could read the last are left out, without a receipt.
    void take(const ChatMessage &message);
    /// As Conversation::bringBack().
    void bringBack(const QJsonObject &kept);

    /// In answer to toKeep(): nothing goes out until a later one, soon, was kept.
    void wasNotKept() { m_isKept = false; }

    /// Sends what is due by the clock. To be called by tests; else a timer does.
    void turn();

Q_SIGNALS:
    /// The notes came, in order; each once.
    void came(const QList<alongside::Conversation::Note> &notes);
    /// A note arrived at the other end, or one waits.
    void fatesChanged();
    void otherIsThereChanged();
    void otherWritesChanged();
    /// Conversation::kept() has changed; what hears it keeps it, or says wasNotKept() at once. After came(),
    /// and before anything goes out.
    void toKeep();

private:
    void takeHeld();
    void takeTogether(const QList<ChatMessage> &messages);
    void keep();
    void see(const Presence &presence);
    void lineChanged();
    void heard();
    void lookWhoIsThere();
    void believe(bool isPresent, bool answers);
    void seeWriting(bool writes);

    HelpTransport &m_transport;
    const Clock &m_clock;
    Conversation m_conversation;
    QTimer m_timer;
    QTimer m_writing; ///< Runs while the other end writes.
    QList<ChatMessage> m_held; ///< Came while very many did, and waits for its turn.
    QTimer m_breath; ///< Runs while something is held.
    std::optional<std::chrono::milliseconds> m_counted; ///< When the counting of what comes began,
    int m_taken = 0; ///< and how many were taken since.
    std::optional<std::chrono::milliseconds> m_saidWriting{}; ///< When last.
    std::optional<std::chrono::milliseconds> m_lastHeard;
    std::optional<std::chrono::milliseconds> m_mustShow; ///< By then, on a new line; else it is not there.
    bool m_isKept = true; ///< Conversation::kept().
    bool m_isPresent = true;
    bool m_answers = true;
    bool m_otherWrites = false;
};

} // namespace alongside
