// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LiveTools.h"
#include "fakes/FakeClock.h"
#include "fakes/LoggedPrintServer.h"
#include "fakes/LoggedVoice.h"
#include "output/PdfPictures.h"
#include "output/SlipPrinter.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/SpeechController.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands beside a page, with nothing behind it.
struct Desk {
    DisplaySettings settings{DisplaySettings::Start()};
    FakeClock clock;
    LoggedPrintServer server;
    PrintQueue queue{server, clock, {}};
    LoggedVoice voice;
    SpeechController speech{voice, settings};
    LiveTools tools{{}, queue, speech, settings};
};

QByteArray aPdf()
{
    return SlipPrinter::pdf({u"Title"_s, u"Place"_s, {{u"What to bring"_s, {u"A letter"_s}}}, {}});
}

} // namespace

/// What stands beside a real page: reading aloud, paper, and the time for a payment.
class LiveToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsParagraphByParagraph()
    {
        Desk desk;
        LiveReading &reading = *desk.tools.reading();
        reading.begin({u"First. Still first."_s, QString(), u"Second."_s}, u"cy"_s);
        QCOMPARE(reading.count(), 2);
        QCOMPARE(reading.paragraph(), u"First. Still first."_s);
        QCOMPARE(reading.place(), 0);
        Q_EMIT desk.voice.said();
        QCOMPARE(reading.number(), 1); // its second sentence
        Q_EMIT desk.voice.said();
        QCOMPARE(reading.paragraph(), u"Second."_s);
        QCOMPARE(reading.place(), 2);
        QCOMPARE(desk.voice.log, (QStringList{u"cy: First."_s, u"cy: Still first."_s, u"cy: Second."_s}));
        Q_EMIT desk.voice.said();
        QVERIFY(!reading.isOn() && reading.paragraph().isEmpty());
        QCOMPARE(reading.place(), -1);
    }

    void goesOnAndBackByHand()
    {
        Desk desk;
        LiveReading &reading = *desk.tools.reading();
        reading.begin({u"One."_s, u"Two."_s}, u"en"_s);
        reading.next();
        QCOMPARE(reading.paragraph(), u"Two."_s);
        reading.back();
        reading.back();
        QCOMPARE(reading.paragraph(), u"One."_s);
        reading.stop();
        QVERIFY(!reading.isOn() && !desk.speech.isSpeaking());
    }

    void nothingToReadIsNotRead()
    {
        Desk desk;
        desk.tools.reading()->begin({u" \n"_s}, u"en"_s);
        QVERIFY(!desk.tools.reading()->isOn());
    }

    void boundsWhatAPageSays()
    {
        Desk desk;
        LiveReading &reading = *desk.tools.reading();
        reading.begin(QStringList(5000, QString(10000, u'x')), u"en"_s);
        QCOMPARE(reading.count(), int(LiveReading::most));
        QVERIFY(reading.paragraph().size() <= LiveReading::longest);
    }

    void drawsAPdf()
    {
        const PdfPictures seen = picturesOf(aPdf(), 400, 5);
        QCOMPARE(seen.pages, 1);
        QCOMPARE(seen.pictures.size(), 1);
        QCOMPARE(seen.pictures[0].width(), 400);
        QVERIFY(qAbs(seen.pictures[0].height() - 566) <= 2); // A4: the root of two
        bool ink = false;
        for (int y = 0; y < seen.pictures[0].height() && !ink; ++y) {
            for (int x = 0; x < 400 && !ink; ++x)
                ink = qGray(seen.pictures[0].pixel(x, y)) < 128;
        }
        QVERIFY(ink);
        QCOMPARE(picturesOf("no pdf", 400, 5).pages, 0);
    }

    void printsWhatWasShown()
    {
        Desk desk;
        LivePrint &print = *desk.tools.paper();
        print.look("no pdf");
        QVERIFY(!print.isShown());
        print.look(aPdf());
        QVERIFY(print.isShown() && !print.picture(0).isNull() && print.outcome().isEmpty());
        print.printOut();
        Q_EMIT desk.server.looked(LoggedPrintServer::ready());
        QVERIFY(desk.server.log.contains(u"send %PDF to desk"_s));
        QVERIFY(!print.outcome().isEmpty());
        desk.tools.end();
        QVERIFY(!print.isShown() && print.picture(0).isNull());
    }

    void showsWhatTheServiceOffers()
    {
        Desk desk;
        LivePrint &print = *desk.tools.paper();
        print.lookAtOffered("%PDF-1.4 and no more");
        QVERIFY(!print.isShown() && !print.isOffered());
        print.lookAtOffered(aPdf());
        QVERIFY(print.isShown() && print.isOffered());
        print.look(aPdf());
        QVERIFY(print.isShown() && !print.isOffered());
    }

    void aPaymentHasItsTime()
    {
        Desk desk;
        LivePayment &payment = *desk.tools.payment();
        QSignalSpy opened(&payment, &LivePayment::opened);
        payment.end();
        QCOMPARE(opened.count(), 0);
        payment.begin();
        payment.begin();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(payment.minutes(), 10);
        payment.end();
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened[1][0].value<std::chrono::milliseconds>().count(), 0);
        QVERIFY(!payment.isOpen() && !payment.isOver());
    }
};

QTEST_MAIN(LiveToolsTest)
#include "LiveToolsTest.moc"
