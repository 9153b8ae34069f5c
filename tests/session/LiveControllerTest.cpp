// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LiveController.h"
#include "fakes/FakeClock.h"
#include "fakes/LoggedPrintServer.h"
#include "fakes/LoggedVoice.h"
#include "guides/GuideShelf.h"
#include "guides/QuestionGlossary.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"
#include "programs/session/SpeechController.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString site = u"https://www.plots.example.gov.uk"_s;

Guide plots()
{
    Guide guide;
    guide.id = u"plots"_s;
    guide.languages = {u"en"_s};
    guide.live = {QUrl(site + u"/start"_s), {site}, {u"https://assets.example.com"_s}, u"pay"_s};
    GuideWords words;
    words.title = u"Ask for a garden plot"_s;
    for (const QString &id : {u"name"_s, u"size"_s, u"pay"_s}) {
        Step step;
        step.id = id;
        step.pages = {site + u'/' + id};
        guide.steps.append(step);
        words.steps[id].title = u"Your "_s + id;
        words.steps[id].doThis = u"Say your "_s + id;
    }
    guide.texts = {{u"en"_s, words}};
    const CheckedQuestion asked{u"full-name"_s, u"Full name"_s, QuestionKind::Text};
    guide.checkedPages = {
        QDate(2026, 11, 22), {{u"name"_s, u"en"_s, site + u"/name"_s, u"H"_s, {asked}, {}}}};
    return guide;
}

Policy::Live open()
{
    Policy::Live live;
    live.origins = {site};
    live.mail = {u"https://mail.example.org"_s, u"https://*.example.net"_s};
    live.payments = Policy::Live::Payments::Bounded;
    return live;
}

// What the observer would say of a page.
PageFacts page(const QString &address,
    const QByteArray &question = R"({"key":"q","label":"Question","kind":"text"})",
    const QByteArray &kind = "question")
{
    return PageFacts::fromJson(QJsonDocument::fromJson("{\"address\":\"" + address.toUtf8()
        + "\",\"heading\":\"H\",\"language\":\"en\",\"kind\":\"" + kind + "\",\"questions\":[" + question
        + "]}")
                                   .object());
}

const QByteArray answered = R"({"key":"q","label":"Question","kind":"text","state":"answered"})";
const QByteArray password = R"({"key":"p","label":"Password","kind":"password"})";
const QByteArray card = R"({"key":"c","label":"Card","kind":"text","autocomplete":"cc-number"})";

/// A journey that has been chosen, on a terminal with this policy.
struct Visit {
    DisplaySettings settings{DisplaySettings::Start()};
    GuideShelf guides{{plots()}};
    QuestionGlossary glossary;
    JourneyController journey{guides, settings};
    FakeClock clock;
    LoggedPrintServer server;
    PrintQueue queue{server, clock, {}};
    LoggedVoice voice;
    SpeechController speech{voice, settings};
    LiveTools tools{LivePermit::mailHosts(open()), queue, speech, settings};
    LiveController live;

    explicit Visit(const Policy::Live &policy = open())
        : live(journey, glossary, settings, policy, tools)
    {
        journey.choose(u"plots"_s);
        live.begin();
    }
};

} // namespace

class LiveControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOfferedWherePolicyAndGuideAgree()
    {
        QVERIFY(Visit().live.isOffered());
        QVERIFY(!Visit(Policy::Live()).live.isOffered());
        Policy::Live elsewhere = open();
        elsewhere.origins = {u"https://www.example.com"_s};
        Visit visit(elsewhere);
        QVERIFY(!visit.live.isOffered());
        QVERIFY(!visit.live.isBegun());
    }

    void resourcesOfTheGuideAreNoPages()
    {
        const auto permit = Visit().live.permit();
        QVERIFY(permit->list.allowsPage(QUrl(site + u"/any"_s)));
        QVERIFY(permit->list.allowsResource(QUrl(u"https://assets.example.com/style.css"_s)));
        QVERIFY(!permit->list.allowsPage(QUrl(u"https://assets.example.com/"_s)));
    }

    void pagesAreThoseOfTheGuideThatTheOperatorAllows()
    {
        Policy::Live policy = open();
        policy.origins = {site, u"https://*.pay.example.gov.uk"_s, u"https://www.other.example.gov.uk"_s};
        LiveSite plot = plots().live;
        plot.origins = {site, u"https://card.pay.example.gov.uk"_s, u"https://elsewhere.example.gov.uk"_s};
        const auto permit = LivePermit::of(policy, plot);
        QVERIFY(permit->list.allowsPage(QUrl(u"https://card.pay.example.gov.uk/"_s)));
        for (const char *off : {"https://bank.pay.example.gov.uk/", "https://www.other.example.gov.uk/",
                 "https://elsewhere.example.gov.uk/"}) {
            QVERIFY2(!permit->list.allowsPage(QUrl(QString::fromLatin1(off))), off);
            QVERIFY2(!permit->list.allowsResource(QUrl(QString::fromLatin1(off))), off);
        }
        QCOMPARE(LivePermit::beyond(policy, plot), QList<int>{3});
        QCOMPARE(LivePermit::beyond(open(), plots().live), QList<int>());
    }

    void mailIsOfferedWhereOneCanBegin()
    {
        QCOMPARE(LivePermit::mailHosts(open()), QStringList{u"mail.example.org"_s});
        const auto mail = LivePermit::forMail(open(), 0);
        QVERIFY(mail && mail->list.allowsPage(QUrl(u"https://login.example.net/"_s)));
        QVERIFY(!mail->list.allowsPage(QUrl(site + u"/start"_s)));
        QVERIFY(!LivePermit::forMail(open(), 1));
    }

    void followsThePage()
    {
        Visit visit;
        QSignalSpy arrived(&visit.live, &LiveController::arrived);
        visit.live.take(page(site + u"/name"_s));
        QCOMPARE(visit.live.title(), u"Your name"_s);
        QVERIFY(!visit.live.isUnsure());
        visit.live.take(page(site + u"/name"_s));
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(visit.live.questions().size(), 1);
    }

    void asksWhereThePersonIs()
    {
        Visit visit;
        visit.live.take(page(site + u"/unknown"_s));
        QVERIFY(visit.live.isUnsure());
        QVERIFY(visit.live.todo().isEmpty());
        QCOMPARE(visit.live.title(), u"H"_s);
        QCOMPARE(visit.live.steps().size(), 3);
        QCOMPARE(visit.live.steps()[1].toMap()[u"title"_s].toString(), u"Your size"_s);
        visit.live.chooseStep(1);
        QCOMPARE(visit.live.title(), u"Your size"_s);
        visit.live.take(page(site + u"/unknown"_s, answered)); // the same page, further on
        QCOMPARE(visit.live.title(), u"Your size"_s);
        visit.live.take(page(site + u"/other"_s));
        QVERIFY(visit.live.isUnsure());
    }

    void aPrivatePageIsNotShared_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("guard");
        const QByteArray plain = R"({"key":"q","label":"Q","kind":"text"})";
        const QByteArray code = R"({"key":"o","label":"Code","kind":"text","autocomplete":"one-time-code"})";
        QTest::newRow("password") << password << QByteArray("question") << u"sign-in"_s;
        QTest::newRow("one-time code") << code << QByteArray("question") << u"sign-in"_s;
        QTest::newRow("sign-in page") << plain << QByteArray("sign-in") << u"sign-in"_s;
        QTest::newRow("card") << card << QByteArray("question") << u"payment"_s;
        QTest::newRow("payment page") << plain << QByteArray("payment") << u"payment"_s;
        QTest::newRow("any other") << plain << QByteArray("question") << QString();
    }

    void aPrivatePageIsNotShared()
    {
        QFETCH(QByteArray, question);
        QFETCH(QByteArray, kind);
        Visit visit;
        QVERIFY(visit.live.isSharing());
        QSignalSpy changed(&visit.live, &LiveController::privacyChanged);
        visit.live.take(page(site + u"/name"_s, question, kind));
        QTEST(visit.live.guard(), "guard");
        QCOMPARE(visit.live.isSharing(), visit.live.guard().isEmpty());
        QCOMPARE(changed.count(), visit.live.guard().isEmpty() ? 0 : 1);
        visit.live.take(page(site + u"/name"_s));
        QVERIFY(visit.live.isSharing());
    }

    void anEmailIsNotShared()
    {
        Visit visit;
        visit.tools.mail()->setShown(true);
        QVERIFY(!visit.live.isSharing());
        visit.tools.mail()->setShown(false);
        QVERIFY(visit.live.isSharing());
    }

    void theWayToTheBankOpensAtThePaymentStepAlone()
    {
        Visit visit;
        visit.live.take(page(site + u"/name"_s, card));
        QVERIFY(!visit.tools.payment()->isOpen());
        visit.live.take(page(site + u"/pay"_s, card));
        QVERIFY(visit.tools.payment()->isOpen());
        visit.live.take(page(u"https://bank.example/agree"_s));
        QVERIFY(visit.tools.payment()->isOpen());
        QVERIFY(!visit.live.isSharing()); // though it asks for nothing that we know
        visit.live.take(page(site + u"/done"_s));
        QVERIFY(!visit.tools.payment()->isOpen() && visit.live.isSharing());
    }

    void withoutLeaveNoWayToTheBankOpens()
    {
        Policy::Live policy = open();
        policy.payments = Policy::Live::Payments::Refuse;
        Visit visit(policy);
        visit.live.take(page(site + u"/pay"_s, card));
        QVERIFY(!visit.tools.payment()->isOpen());
        QCOMPARE(visit.live.guard(), u"payment"_s);
    }

    void tellsWhenThePageHasChanged()
    {
        Visit visit;
        QSignalSpy changed(visit.live.drift(), &LiveDrift::changed);
        visit.live.take(page(site + u"/name"_s));
        QVERIFY(!visit.live.drift()->isNoticed()); // not while the page may still load
        QVERIFY(changed.wait());
        QVERIFY(visit.live.drift()->isNoticed());
        visit.live.take(page(site + u"/size"_s));
        QVERIFY(!visit.live.drift()->isNoticed());
    }

    void leavesNothingBehind()
    {
        Visit visit;
        visit.live.take(page(site + u"/name"_s, password));
        visit.live.end();
        QVERIFY(
            visit.live.title().isEmpty() && visit.live.guard().isEmpty() && visit.live.questions().isEmpty());
        QVERIFY(!visit.live.isSharing());
        visit.live.take(page(site + u"/name"_s)); // a late report
        QVERIFY(visit.live.title().isEmpty());
    }

    void endsAtTheConfirmation()
    {
        Visit visit;
        visit.live.take(page(site + u"/done"_s, {}, "confirmation"));
        QVERIFY(visit.live.isConfirmed());
    }
};

QTEST_GUILESS_MAIN(LiveControllerTest)
#include "LiveControllerTest.moc"
