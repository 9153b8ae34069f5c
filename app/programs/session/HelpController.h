// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/WorryCall.h"
#include "programs/session/HelpOptions.h"
#include "programs/session/HelpPlace.h"
#include "programs/session/HelpRecord.h"
#include "programs/session/HelpTalk.h"
#include "programs/session/HelpWords.h"
#include "programs/session/InPerson.h"
#include "programs/session/LivePrint.h"

#include <QVariantList>

namespace alongside {

class DisplaySettings;
class GuideShelf;
class HelpSight;
class JourneyController;

/// "Help from a person": who is there, asking, waiting, and the talk. Main thread.
class HelpController : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(bool connected READ isConnected NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QVariantMap words READ words NOTIFY wordsChanged)
    Q_PROPERTY(QVariantList people READ people NOTIFY peopleChanged)
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool telling READ isTelling WRITE setTelling NOTIFY changed)
    Q_PROPERTY(bool somebodyFree READ isSomebodyFree NOTIFY peopleChanged)
    Q_PROPERTY(QString handOver READ handOver NOTIFY changed)
    Q_PROPERTY(QString worry READ worry NOTIFY worryChanged)
    Q_PROPERTY(bool askingToRead READ isAskingToRead NOTIFY worryChanged)
    Q_PROPERTY(QObject *place READ place CONSTANT)
    Q_PROPERTY(QObject *talk READ talk CONSTANT)
    Q_PROPERTY(QObject *inPerson READ inPerson CONSTANT)
    Q_PROPERTY(QObject *paper READ paper CONSTANT)

public:
    /// What it needs of the visit; none is owned, all must outlive it.
    struct Visit {
        const JourneyController &journey;
        const GuideShelf &guides;
        const QuestionGlossary &glossary;
        const DisplaySettings &settings;
        HelpSight &sight;
        PrintQueue &prints;
        std::function<bool()> isEnding; ///< The time of the visit is nearly over.
    };
    HelpController(HelpTransport &transport, const Clock &clock, const HelpOptions &options,
        const Visit &visit, QObject *parent = nullptr);

    /// The words; before, nothing is offered. There is a line, or there will be one.
    void offer(const HelpWords &words);
    /// All that another process needs to go on with the talk, or with asking; empty where there is neither.
    QJsonObject kept() const;
    /// Goes on where another process was.
    void bringBack(const QJsonObject &kept);

    bool isOffered() const { return !m_words.isEmpty(); }
    bool isConnected() const { return m_transport.isReady(); }
    /// "", "asking", "nobody" (nobody is free yet), "expired", "talking" or "over".
    QString stage() const;
    QVariantMap words() const;
    QVariantList people() const; ///< As ChampionInWords has them.
    QString waiting() const; ///< How the asking goes, in one or two sentences.
    bool isTelling() const { return m_telling; } ///< Somebody is to be told when somebody is free.
    void setTelling(bool telling);
    bool isSomebodyFree() const;
    /// The name of the colleague to whom the champion would hand over; empty while none is asked about.
    QString handOver() const { return m_next.value(QStringLiteral("name")).toString(); }
    /// Staff are told, something was written, and the person has not said yet whether staff may read it.
    bool isAskingToRead() const;
    QString worry() const; ///< How a worry goes: an id of "worry" in words(), or empty.
    HelpPlace *place() { return &m_place; }
    HelpTalk *talk() { return &m_talk; }
    InPerson *inPerson() { return &m_inPerson; }
    LivePrint *paper() { return &m_paper; } ///< What was said, on its way to paper.
    const HelpRecord &record() const { return m_record; }

    Q_INVOKABLE void enter(); ///< The person looks at who is there.
    Q_INVOKABLE void ask(const QString &topic, bool seeStep, bool point);
    Q_INVOKABLE void cancel();
    /// Shows what was said as it will be on paper; printed only where the person then says so.
    Q_INVOKABLE void lookAtPaper();
    Q_INVOKABLE void tellStaff(const QString &reason);
    /// The answer: nothing of what was written leaves without a yes, and each worry asks anew.
    Q_INVOKABLE void letStaffRead(bool may);
    Q_INVOKABLE void putWorryAway();
    Q_INVOKABLE void block(); ///< Never this champion again in this visit.
    Q_INVOKABLE void goOnWith(bool colleague); ///< The answer to handOver().

Q_SIGNALS:
    void changed();
    void wordsChanged();
    void peopleChanged();
    void worryChanged();
    void lineWanted(); ///< The first time that anybody asks who is there.
    void told(); ///< Somebody is free now, and the person wanted to know.
    void joined(); ///< A champion helps now.
    void toKeep(); ///< kept() has changed.

private:
    void listen();
    QString say(const QString &state, const QVariantMap &given = {}) const;
    QString requestWords(const QString &topic) const;
    HelpRequest requestFor(const QString &topic) const;
    void begin(const PresentChampion &champion, const ChatMessage &first);
    void offerColleague(const QString &address);
    void hear(const ChatMessage &message);
    void tellPeople();
    void lookForChampion();
    QVariantMap inWords(const PresentChampion &champion) const;
    QList<SaidLine> saidByName() const;
    bool isAsking() const;
    void goOnAsking(const QJsonObject &kept);

    HelpTransport &m_transport;
    const Clock &m_clock;
    const HelpOptions m_options;
    const Visit m_visit;
    HelpPlace m_place;
    HelpCaller m_caller;
    HelpTalk m_talk;
    HelpRecord m_record;
    LivePrint m_paper;
    WorryCall m_worry;
    InPerson m_inPerson;
    HelpWords m_words;
    HelpRequest m_request;
    Consent m_consent; ///< As given when asking.
    QString m_doubted; ///< The address whose coming made it doubtful that the champion is still there.
    QVariantMap m_next; ///< The colleague, as ChampionInWords has them, and the address.
    QTimer m_peopleRest;
    bool m_peopleCame = false; ///< Somebody came or went during the rest.
    bool m_telling = false;
    bool m_wanted = false;
    bool m_over = false;
    bool m_readAnswered = false;
    bool m_worryPut = false; ///< The person has read how it goes.
};

} // namespace alongside
