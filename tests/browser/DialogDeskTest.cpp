// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/DialogDesk.h"
#include "fakes/FakeClock.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Type { Tell, Ask, Line, Leave };

/// Asks as the web engine's request does.
class Request : public QObject {
    Q_OBJECT
    Q_PROPERTY(int type MEMBER m_type)
    Q_PROPERTY(bool accepted MEMBER m_taken)
    Q_PROPERTY(QString message MEMBER m_message)
    Q_PROPERTY(QString defaultText MEMBER m_line)
    Q_PROPERTY(QUrl securityOrigin MEMBER m_origin)

public:
    explicit Request(Type type, QString message = u"Sure?"_s)
        : m_type(type)
        , m_message(std::move(message))
    {
    }

    QStringList answers;

public slots:
    void dialogAccept(const QString &text = {}) { answers.append(u"yes "_s + text); }
    void dialogReject() { answers.append(u"no"_s); }

private:
    int m_type;
    bool m_taken = false;
    QString m_message;
    QString m_line = u"a\u202eb"_s;
    QUrl m_origin{u"https://www.plots.example/"_s};
};

} // namespace

/// What a page asks in a window of its own, and who answers.
class DialogDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<DialogDesk>(m_clock);
        m_desk->show();
    }

    void answersByItselfWhereNobodyShowsThem()
    {
        DialogDesk desk(m_clock);
        Request ask(Ask), leave(Leave);
        desk.ask(&ask);
        desk.ask(&leave);
        QCOMPARE(ask.answers, QStringList(u"no"_s));
        QCOMPARE(leave.answers, QStringList(u"yes "_s));
        QVERIFY(ask.property("accepted").toBool());
    }

    void asksThePerson_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QStringList>("shown");
        const auto host = u"www.plots.example"_s;
        QTest::newRow("tell") << int(Tell) << QStringList{u"tell"_s, host, u"Sure?"_s, {}};
        QTest::newRow("ask") << int(Ask) << QStringList{u"ask"_s, host, u"Sure?"_s, {}};
        QTest::newRow("line") << int(Line) << QStringList{u"line"_s, host, u"Sure?"_s, u"ab"_s};
        QTest::newRow("leave") << int(Leave) << QStringList{u"leave"_s, host, {}, {}};
    }

    void asksThePerson()
    {
        QFETCH(int, type);
        QSignalSpy asked(m_desk.get(), &DialogDesk::asked);
        Request request{Type(type)};
        m_desk->ask(&request);
        QCOMPARE(asked.size(), 1);
        QStringList shown;
        for (const QVariant &part : asked.first())
            shown.append(part.toString());
        QTEST(shown, "shown");
        QCOMPARE(request.answers, QStringList());
        m_desk->answer(true, u"words"_s);
        m_desk->answer(false, {}); // once and no more
        QCOMPARE(request.answers, QStringList(u"yes words"_s));
    }

    void boundsAndCleansWhatAPageSays()
    {
        QSignalSpy asked(m_desk.get(), &DialogDesk::asked);
        Request request(Ask, u"\u202eno\a\n<b>"_s + QString(100'000, u'x'));
        m_desk->ask(&request);
        const QString words = asked.first().at(2).toString();
        QVERIFY(words.startsWith(u"no <b>x"_s));
        QVERIFY(words.size() <= DialogDesk::longestWords);
        m_desk->answer(true, QString(5000, u'y'));
        QCOMPARE(request.answers.first().size(), 4 + DialogDesk::longestAnswer);
    }

    void whatIsNotAnsweredIsNo()
    {
        QSignalSpy over(m_desk.get(), &DialogDesk::over);
        Request first(Ask), second(Leave);
        m_desk->ask(&first);
        m_desk->ask(&second);
        QCOMPARE(first.answers, QStringList(u"no"_s));
        m_desk->anotherPage();
        QCOMPARE(second.answers, QStringList(u"no"_s));
        QCOMPARE(over.size(), 2);
    }

    void aRequestThatHasGoneIsNotAnswered()
    {
        auto request = std::make_unique<Request>(Ask);
        m_desk->ask(request.get());
        request.reset();
        m_desk->answer(true, {});
        m_desk->anotherPage();
    }

    void isNotFlooded()
    {
        QSignalSpy asked(m_desk.get(), &DialogDesk::asked), flooded(m_desk.get(), &DialogDesk::flooded);
        for (int i = 0; i < 100; ++i)
            askAndAnswer();
        QCOMPARE(asked.size(), DialogDesk::most);
        QCOMPARE(flooded.size(), 1);
        m_clock.pass(DialogDesk::row);
        askAndAnswer(); // the same page
        QCOMPARE(asked.size(), DialogDesk::most);
        m_desk->anotherPage();
        askAndAnswer();
        QCOMPARE(asked.size(), DialogDesk::most + 1);
    }

    void loadingAgainIsNoWayRound()
    {
        QSignalSpy asked(m_desk.get(), &DialogDesk::asked);
        for (int i = 0; i < 100; ++i) {
            askAndAnswer();
            m_desk->anotherPage();
        }
        QCOMPARE(asked.size(), DialogDesk::most);
    }

    void askingNowAndThenIsNoFlood()
    {
        QSignalSpy asked(m_desk.get(), &DialogDesk::asked);
        for (int i = 0; i < 20; ++i) {
            askAndAnswer();
            m_clock.pass(DialogDesk::row / 2);
        }
        QCOMPARE(asked.size(), 20);
    }

private:
    void askAndAnswer()
    {
        Request request(Ask);
        m_desk->ask(&request);
        m_desk->answer(true, {});
        QCOMPARE(request.answers.size(), 1);
    }

    FakeClock m_clock;
    std::unique_ptr<DialogDesk> m_desk;
};

QTEST_GUILESS_MAIN(DialogDeskTest)
#include "DialogDeskTest.moc"
