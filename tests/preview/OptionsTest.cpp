// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/Options.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// What the program may be started with.
class OptionsTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatDoesNotGoTogether_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("two pages") << QStringList{u"a.html"_s, u"b.html"_s};
        QTest::newRow("unknown") << QStringList{u"a.html"_s, u"--colour"_s};
        QTest::newRow("a page to check") << QStringList{u"a.html"_s, u"--check"_s, u"blue-badge"_s};
        QTest::newRow("facts of a check") << QStringList{u"--facts"_s, u"--check"_s, u"blue-badge"_s};
        QTest::newRow("a server for one page")
            << QStringList{u"a.html"_s, u"--server"_s, u"http://127.0.0.1"_s};
        QTest::newRow("record one page") << QStringList{u"a.html"_s, u"--record"_s};
        QTest::newRow("a wrong size") << QStringList{u"a.html"_s, u"--window"_s, u"large"_s};
    }

    void refusesWhatDoesNotGoTogether()
    {
        QFETCH(QStringList, arguments);
        const auto options = Options::read(arguments);
        QVERIFY(!options);
        QVERIFY2(options.error().message.endsWith(u'.'), qPrintable(options.error().message));
    }

    void knowsItsWork()
    {
        QVERIFY(Options::read({u"a.html"_s})->work == Options::Work::Show);
        QVERIFY(Options::read({u"a.html"_s, u"--facts"_s})->work == Options::Work::Facts);
        QVERIFY(Options::read({u"--self-test"_s})->work == Options::Work::SelfTest);
        const auto check = Options::read({u"--check"_s, u"blue-badge"_s, u"--server"_s,
            u"http://127.0.0.1:8"_s, u"--json"_s, u"--record"_s});
        QVERIFY(check->work == Options::Work::Check);
        QCOMPARE(check->guide, u"blue-badge"_s);
        QCOMPARE(check->server, u"http://127.0.0.1:8"_s);
        QVERIFY(check->json && check->record);
    }

    void findsWhatStandsBesideTheGuides()
    {
        const auto options = Options::read({u"a.html"_s, u"--guides"_s, u"/srv/content/guides"_s});
        QCOMPARE(options->beside(u"practice"_s), u"/srv/content/practice"_s);
        QCOMPARE(options->folderOf(u"blue-badge"_s), u"/srv/content/guides/blue-badge"_s);
    }

    void collectsOriginsAndTheRest()
    {
        const auto options = Options::read({u"https://a.example/"_s, u"--allow"_s, u"https://b.example"_s,
            u"--allow"_s, u"https://c.example"_s, u"--language"_s, u"cy"_s, u"--window"_s, u"1920x1080"_s});
        QCOMPARE(options->allowed, (QStringList{u"https://b.example"_s, u"https://c.example"_s}));
        QCOMPARE(options->language, u"cy"_s);
        QCOMPARE(options->windowSize, QSize(1920, 1080));
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "OptionsTest.moc"
