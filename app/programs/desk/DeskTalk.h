// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/Talk.h"
#include "programs/desk/NoteModel.h"
#include "programs/desk/TalkSight.h"

namespace alongside {

/// One conversation as the champion's screen reads it: what was said, what the person lets them see, and what
/// they may do. Every word goes through the guard. Main thread.
class DeskTalk : public QObject {
    Q_OBJECT
    Q_PROPERTY(int number MEMBER m_number CONSTANT)
    Q_PROPERTY(QString journey READ journey NOTIFY languageChanged)
    Q_PROPERTY(QString from READ from CONSTANT)
    Q_PROPERTY(QString language READ language CONSTANT)
    Q_PROPERTY(QString topic READ topic NOTIFY languageChanged)
    Q_PROPERTY(int minutes READ minutes NOTIFY minutesChanged)
    Q_PROPERTY(QAbstractItemModel *notes READ notes CONSTANT)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)
    Q_PROPERTY(QString state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool mayTalk READ mayTalk NOTIFY agreedChanged)
    Q_PROPERTY(bool seesStep READ seesStep NOTIFY agreedChanged)
    Q_PROPERTY(bool mayPoint READ mayPoint NOTIFY agreedChanged)
    Q_PROPERTY(bool suspended READ suspended NOTIFY agreedChanged)
    Q_PROPERTY(QObject *sight READ sight CONSTANT)
    Q_PROPERTY(bool there READ there NOTIFY thereChanged)
    Q_PROPERTY(bool writes READ writes NOTIFY writesChanged)
    Q_PROPERTY(QVariantMap held READ held NOTIFY heldChanged)

public:
    enum class State { Open, HandingOver, Over };

    /// number: what the champion calls the person, from 1. first: as HelpDesk::accepted() gives it.
    DeskTalk(const DeskContext &context, int number, const QString &from, const HelpRequest &request,
        const ChatMessage &first, QObject *parent = nullptr);

    const QString &from() const { return m_talk.conversation().other(); }
    const HelpRequest &request() const { return m_request; }
    bool hasAllArrived() const { return m_talk.conversation().waiting() == 0; }
    std::optional<TalkOutcome> outcome() const { return m_outcome; }
    bool wasHandedOver() const { return m_handedOver; }
    /// Shows what a colleague said about the person.
    void showNote(const QString &note);

    QString journey() const;
    QString language() const { return languageName(m_request.language); }
    QString topic() const;
    int minutes() const;
    QAbstractItemModel *notes() { return &m_notes; }
    int unread() const { return m_unread; }
    QString state() const;
    bool mayTalk() const { return m_agreed.consent.talk && !m_isTold && m_state != State::Over; }
    bool seesStep() const { return m_agreed.consent.seeStep; }
    bool mayPoint() const { return m_agreed.consent.point && !m_agreed.suspended && m_state != State::Over; }
    bool suspended() const { return m_agreed.suspended; }
    TalkSight *sight() { return &m_sight; }
    bool there() const { return m_talk.otherIsThere(); }
    bool writes() const { return m_talk.otherWrites(); }
    /// What the guard did not let go: {written, text, secret}; empty where nothing is held.
    QVariantMap held() const { return m_held; }

    /// Says it, unless the guard holds it. True where it went.
    Q_INVOKABLE bool say(const QString &words);
    /// Sends what is held: without what was taken out, or, unless it is secret, as it was written.
    Q_INVOKABLE void sendHeld(bool asWritten);
    Q_INVOKABLE void dropHeld();
    Q_INVOKABLE void write() { m_talk.write(); }
    Q_INVOKABLE void point(const QString &question);
    Q_INVOKABLE void markRead();
    /// Tells the terminal to which champion the person may go now.
    void handOver(const QString &address, const QString &name);
    /// Ends it; nothing can be said afterwards.
    void end(std::optional<TalkOutcome> outcome);

Q_SIGNALS:
    void languageChanged();
    void minutesChanged();
    void unreadChanged();
    void stateChanged();
    void agreedChanged();
    void thereChanged();
    void writesChanged();
    void heldChanged();
    /// The person said something.
    void spoken();

private:
    void hear(const QList<Conversation::Note> &notes);
    void hear(const QString &words);
    void takeUp(const QJsonObject &content);
    void see(const Presence &presence);
    void happen(const TalkEvent::Any &event);
    void agree(const TalkEvent::Agreed &agreed);
    bool send(const QString &words);
    void become(State state);
    void tell(const QString &event) { m_notes.add(NoteModel::Kind::Event, event); }

    const DeskContext m_context;
    const int m_number;
    const HelpRequest m_request;
    const std::chrono::milliseconds m_since;
    Talk m_talk;
    NoteModel m_notes;
    TalkSight m_sight;
    TalkEvent::Agreed m_agreed;
    std::optional<TalkOutcome> m_outcome;
    QVariantMap m_held;
    State m_state = State::Open;
    int m_unread = 0;
    bool m_handedOver = false;
    bool m_isTold = false; ///< What was said before is still coming: nothing is said in between.
    bool m_tooMuch = false; ///< What was said last was not taken.
};

} // namespace alongside
