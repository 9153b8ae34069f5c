// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpCaller.h"
#include "help/SaidLine.h"
#include "help/Talk.h"
#include "help/TalkEvent.h"
#include "programs/session/ChatLines.h"
#include "programs/session/WordGuard.h"

#include <QVariantMap>

#include <memory>

namespace alongside {

/// The talk with the champion who helps: what is said, what the person lets them see and do, and what they
/// are told of the page. Main thread.
class HelpTalk : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool going READ isGoing NOTIFY changed)
    Q_PROPERTY(QVariantMap champion READ champion NOTIFY changed)
    Q_PROPERTY(QObject *lines READ lines CONSTANT)
    Q_PROPERTY(bool spoken READ isSpoken NOTIFY spokenChanged)
    Q_PROPERTY(bool seeStep READ seesStep WRITE letSeeStep NOTIFY changed)
    Q_PROPERTY(bool point READ mayPoint WRITE letPoint NOTIFY changed)
    Q_PROPERTY(bool wordsOnly READ isWordsOnly NOTIFY changed)
    Q_PROPERTY(bool suspended READ isSuspended NOTIFY changed)
    Q_PROPERTY(bool connected READ isConnected NOTIFY changed)
    Q_PROPERTY(bool there READ isThere NOTIFY changed)
    Q_PROPERTY(bool writing READ isWriting NOTIFY changed)

public:
    /// Says a sentence of HelpWords ("states") to the person, in their language.
    using Words = std::function<QString(const QString &id, const QVariantMap &given)>;

    /// The transport and the clock must outlive it.
    HelpTalk(HelpTransport &transport, const Clock &clock, Words words, QObject *parent = nullptr);

    void setCheck(WordGuard check) { m_check = std::move(check); }
    /// words: the champion as ChampionInWords has them. first: what they have said already. What was said
    /// with another champion before stays in sight; this one is told nothing of it.
    void begin(const PresentChampion &champion, const QVariantMap &words, const QString &request,
        const Consent &consent, const ChatMessage &first, const QString &greeting);
    /// Goes on with the same champion, whose program began anew at the address of this card and knows
    /// nothing. request: under which the talk began. words: as for begin().
    void takeUp(const PresentChampion &champion, const QVariantMap &words, const HelpRequest &request);
    /// Says something that wants a receipt, so that it comes out whether the champion is there.
    void askWhetherThere() { tellAgreed(); }
    /// When the champion last showed that they live, as Talk has it.
    std::optional<std::chrono::milliseconds> lastHeard() const;
    /// As Talk::wasNotKept().
    void wasNotKept()
    {
        if (m_talk)
            m_talk->wasNotKept();
    }
    /// Where the person is now.
    void setPlace(const std::optional<PagePlace> &place, bool isPrivate);
    /// All that another process needs to go on; empty where there is no talk.
    QJsonObject kept() const;
    /// Goes on with what kept() gave. champion: judged anew, words as for begin().
    void bringBack(const QJsonObject &kept, const PresentChampion &champion, const QVariantMap &words);
    /// The champion of kept(), as they said of themselves.
    static std::optional<ChampionCard> cardIn(const QJsonObject &kept);

    bool isGoing() const { return m_talk != nullptr; }
    QString address() const { return m_card.address; } ///< Of the champion.
    QVariantMap champion() const { return m_champion; }
    ChatLines *lines() { return &m_lines; }
    bool isInSight() const { return m_lines.count() > 0; } ///< Lines stand on the screen.
    bool isSpoken() const { return m_lines.hasWords(); } ///< Somebody has said something.
    /// What was said, with the marks of the check in what either of them said, whatever was sent all the
    /// same; none without a check.
    QList<SaidLine> said() const;
    const Consent &consent() const { return m_consent; }
    bool seesStep() const { return m_consent.seeStep; }
    void letSeeStep(bool may);
    bool mayPoint() const { return m_consent.point; }
    void letPoint(bool may);
    /// The champion has an ordinary program, which shows words and nothing else.
    bool isWordsOnly() const { return isGoing() && m_card.ordinary; }
    bool isSuspended() const { return isGoing() && m_private; }
    bool isConnected() const { return m_transport.isReady(); }
    bool isThere() const { return m_talk && m_talk->otherIsThere(); }
    bool isWriting() const { return m_talk && m_talk->otherWrites(); } ///< The champion, just now.

    /// Says something, without what the check takes out. False where it could not be taken.
    Q_INVOKABLE bool say(const QString &words);
    /// The person writes just now.
    Q_INVOKABLE void write();
    /// Sends what was taken out of a line all the same, where that may be.
    Q_INVOKABLE void sendWhole(int row);
    /// Ends the talk; what was said stays in sight until forget().
    Q_INVOKABLE void stop();
    /// Ends it for one with somebody else, so that the person is not told that it is over.
    void makeWay();
    Q_INVOKABLE void forget();
    /// Tells the person something between the lines.
    void note(const QString &state);

Q_SIGNALS:
    void changed();
    void spokenChanged();
    /// By either end; the outcome is the champion's.
    void ended(std::optional<alongside::TalkOutcome> outcome);
    /// Something was said to the person.
    void heard(const QString &words);
    void pointAsked(const QString &question);
    void handOverAsked(const QString &to);
    void toKeep();

private:
    void open(const QString &name);
    void take(const QList<Conversation::Note> &notes);
    void take(const TalkEvent::Any &event);
    void agree(Consent consent);
    void tellAgreed();
    void tellPlace();
    /// lines: so many of those before it count.
    GuardedWords checked(const QString &note, ChatLine::Kind by, qsizetype lines) const;
    bool send(const QString &words, const ChatLine &line);
    void tellWhatWasSaid(const HelpRequest &request);
    /// To an ordinary program, which understands nothing but words.
    void sayPlainly(const QString &words);
    void sayGoodbye();
    void markArrived();
    void close(std::optional<TalkOutcome> outcome = {});
    void lineChanged();

    HelpTransport &m_transport;
    const Clock &m_clock;
    const Words m_words;
    WordGuard m_check;
    ChatLines m_lines;
    ChampionCard m_card;
    QVariantMap m_champion;
    Consent m_consent;
    std::optional<PagePlace> m_place;
    std::optional<PagePlace> m_told; ///< The place that the champion knows.
    std::unique_ptr<Talk> m_talk;
    std::unique_ptr<Talk> m_last; ///< The one before, until its last words have arrived.
    bool m_private = false;
    bool m_wasConnected = true;
};

} // namespace alongside
