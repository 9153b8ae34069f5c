// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "xmpp/Stanza.h"

#include <QList>
#include <QMap>

#include <vector>

namespace alongside {

/// A talk with one other end in which nothing is lost, nothing comes twice and the order is kept, over lines
/// that break: each note has a number, is sent again until its receipt came (XEP-0184), and waits at the
/// other end for those before it. Pure: it says what to send, and a Link sends it. Numbers and notes are in
/// memory only, so they last as long as this end does.
///
/// An ordinary XMPP program at the other end numbers nothing; what it says is passed on as it comes, once for
/// each id.
class Conversation {
public:
    static constexpr qsizetype mostWaiting = 200; ///< Notes without a receipt, or held back for one before.
    static constexpr qsizetype mostWords = 12'000; ///< UTF-16 units in all notes without a receipt.

    /// How far a note of one's own has come.
    enum class Fate { Waiting, Arrived };

    /// A note as it was said, or came.
    struct Note {
        quint32 number = 0; ///< From 1; 0 for one of an ordinary program.
        QString words{};
        QJsonObject content{}; ///< What goes with it, for programs.

        bool operator==(const Note &) const = default;
    };

    /// name: of this talk, the same at both ends, and hard to guess. other: the whole address of the other
    /// end. The clock must outlive it.
    Conversation(QString name, QString other, const Clock &clock);

    const QString &name() const { return m_name; }
    const QString &other() const { return m_other; }

    /// At the other end is an ordinary program, which would show again what is sent again: what went to it
    /// counts as arrived, or, where it gives receipts, waits for its own and goes again over a new line only.
    /// Before anything is said or brought back.
    void otherIsOrdinary() { m_toOrdinary = true; }

    /// Says something. Its number, or 0 where too much waits already and it was not taken.
    quint32 say(const QString &words, const QJsonObject &content = {});
    Fate fate(quint32 number) const;
    /// Notes of one's own without a receipt.
    qsizetype waiting() const { return qsizetype(m_outbox.size()); }
    /// These notes, in order.
    QList<Note> underWay() const;
    /// The other end, which sends receipts, has sent none for long while there was a line.
    bool isUnanswered() const;

    /// What is to be sent now: first sendings, further ones and receipts. To be asked after each change, and
    /// at nextTurn().
    QList<ChatMessage> due();
    /// When due() will have something again, by the clock's monotonic time; nothing when only a change can.
    std::optional<std::chrono::milliseconds> nextTurn() const;
    /// There is a new line: all that waits goes at once.
    void lineIsBack();

    /// Takes a message of the other end; what can be passed on now, in order. False in `known` where it is
    /// none of this talk.
    QList<Note> take(const ChatMessage &message, bool *known = nullptr);

    /// What another process needs to go on with this talk after this one has crashed: what waits, and how far
    /// it has come. To be kept after take() and before due() is sent, or a note might be confirmed and not
    /// shown.
    QJsonObject kept() const;
    void bringBack(const QJsonObject &kept);

private:
    struct Unproven {
        Note note;
        int sendings = 0;
        std::chrono::milliseconds next{};
    };

    ChatMessage messageOf(const Note &note) const;
    QString idOf(quint32 number) const;
    void received(const QString &id);
    QList<Note> takeNumbered(const ChatMessage &message, quint32 number);
    QList<Note> takeOrdinary(const ChatMessage &message);

    QString m_name;
    QString m_other;
    const Clock &m_clock;
    std::vector<Unproven> m_outbox; ///< In the order of their numbers.
    QList<QString> m_receipts; ///< Ids still to be confirmed.
    QMap<quint32, Note> m_early; ///< Held back for one before.
    QList<QString> m_ordinary; ///< The last ids of an ordinary program.
    quint32 m_lastSaid = 0;
    quint32 m_lastTaken = 0;
    bool m_toOrdinary = false;
    bool m_hasReceipts = false; ///< The other end sends them.
};

} // namespace alongside
