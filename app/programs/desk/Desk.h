// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpDesk.h"
#include "programs/desk/Colleagues.h"
#include "programs/desk/DayTally.h"
#include "programs/desk/SwitchOff.h"
#include "programs/desk/TalkModel.h"
#include "programs/desk/Worries.h"

namespace alongside {

/// A champion at work, from signing in to signing out: who waits, the conversations, colleagues, and the day
/// in figures. Nothing of it is written down but that there is a conversation. Main thread.
class Desk : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ ready NOTIFY lineChanged)
    Q_PROPERTY(bool available READ available WRITE setAvailable NOTIFY availableChanged)
    Q_PROPERTY(bool mustAgree READ mustAgree NOTIFY availableChanged)
    Q_PROPERTY(bool rulesChanged READ rulesChanged NOTIFY availableChanged)
    Q_PROPERTY(QVariantMap guidelines READ guidelines NOTIFY wordsChanged)
    Q_PROPERTY(QVariantMap signs READ signs NOTIFY wordsChanged)
    Q_PROPERTY(QJsonArray waiting READ waitingForScreen NOTIFY waitingChanged)
    Q_PROPERTY(bool mayOffer READ mayOffer NOTIFY waitingChanged)
    Q_PROPERTY(QList<QObject *> talks READ talks NOTIFY talksChanged)
    Q_PROPERTY(QAbstractItemModel *talkModel READ talkModel CONSTANT)
    Q_PROPERTY(bool brokeOff READ brokeOff NOTIFY talksChanged)
    Q_PROPERTY(QVariantMap day READ day NOTIFY dayChanged)
    Q_PROPERTY(QObject *colleagues READ colleagues CONSTANT)
    Q_PROPERTY(QObject *worries READ worries CONSTANT)
    Q_PROPERTY(QObject *switchOff READ switchOff CONSTANT)

public:
    explicit Desk(const DeskContext &context, QObject *parent = nullptr);

    bool ready() const { return m_context.transport.isReady(); }
    bool available() const { return m_desk.isAvailable(); }
    bool mustAgree() const
    {
        return m_context.settings.agreed() < m_context.content.words.guidelinesVersion();
    }
    bool rulesChanged() const { return mustAgree() && m_context.settings.agreed() > 0; }
    QVariantMap guidelines() const;
    QVariantMap signs() const;
    /// [{id, journey, language, topic, minutes, soon, offered, note}], the longest waiting first.
    QVariantList waiting() const;
    QJsonArray waitingForScreen() const { return forScreen(waiting()); }
    bool mayOffer() const { return m_desk.mayOffer(); }
    QList<QObject *> talks() const;
    QAbstractItemModel *talkModel() { return &m_talks; }
    /// The program ended in the middle of a conversation, which has not come back, and there was no other
    /// since.
    bool brokeOff() const { return m_brokeOff; }
    QVariantMap day() const;
    Colleagues *colleagues() { return &m_colleagues; }
    Worries *worries() { return &m_worries; }
    SwitchOff *switchOff() { return &m_switchOff; }

    /// Not before the guidelines are agreed to.
    void setAvailable(bool available);
    Q_INVOKABLE void agree();
    Q_INVOKABLE void offer(const QString &request) { m_desk.offer(request); }
    /// Offers help to whoever waits longest and has not been offered any.
    Q_INVOKABLE void offerNext();
    /// talk: one of talks(). note: goes through the guard.
    Q_INVOKABLE void handOver(QObject *talk, const QString &colleague, const QString &note);
    /// outcome: as TalkOutcome counts, -1 for none. The talk goes from the screen.
    Q_INVOKABLE void close(QObject *talk, int outcome);
    /// Before signing out: everybody is told.
    void endAll();
    Q_INVOKABLE void worry(QObject *talk, const QString &reason, const QString &note);

    /// What passes by the clock happens now. To be called by tests; else a timer does.
    void turn();

Q_SIGNALS:
    void lineChanged();
    void availableChanged();
    void wordsChanged();
    void waitingChanged();
    void talksChanged();
    void dayChanged();
    /// Something wants the champion's eyes: "waiting", "begun", "words" or "worry".
    void called(const QString &what);

private:
    void begin(const QString &from, const HelpRequest &request, const ChatMessage &first);
    void showCard();
    void countWaiting();
    void showWaiting();
    DeskTalk *find(QObject *talk) const;

    const DeskContext m_context;
    HelpDesk m_desk;
    Colleagues m_colleagues;
    Worries m_worries;
    SwitchOff m_switchOff;
    DayTally m_day;
    QTimer m_timer;
    QTimer m_rest;
    TalkModel m_talks; ///< Owned here, as children.
    QHash<DeskTalk *, std::chrono::milliseconds> m_leaving; ///< Closed, until their last words have arrived.
    qsizetype m_waited = 0;
    int m_numbers = 0;
    bool m_brokeOff = false;
};

} // namespace alongside
