// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/Markdown.h"
#include "guides/Readability.h"

#include <QtTest>

using namespace alongside;

class MarkdownTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatIsAllowed()
    {
        const QString text =
            QStringLiteral("You **can** apply if you:\n\n- live here\n- are under 60, 5 < 6\n");
        QCOMPARE(Markdown::safe(text), text);
        QVERIFY(Markdown::problems(text).isEmpty());
    }

    void takesAwayWhatLeadsElsewhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *name, const char *text, const char *safe) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(safe);
        };
        row("picture", "See ![a map](http://x/y.png).", "See a map.");
        row("link", "See [the page](https://x).", "See the page.");
        row("html", "A <b>bold</b> word", "A bold word");
        row("remote", "<img src=\"http://x\">Hello", "Hello");
        row("open tag", "Hello <script src=x", "Hello script src=x");
        row("tag in tag", "<<b>img src=x>", "img src=x>");
        row("comment", "a<!-- b -->c", "ac");
        row("nested", "[![a](b)](c)", "a");
    }

    void takesAwayWhatLeadsElsewhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(Markdown::safe(text), safe);
        QCOMPARE(Markdown::problems(text).size(), text.contains(QLatin1String("[![")) ? 2 : 1);
    }

    void nothingSurvivesNesting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("deep") << QStringLiteral("![").repeated(50) + QStringLiteral("a")
                + QStringLiteral("](b)").repeated(50);
        QTest::newRow("brackets in the address") << QStringLiteral("![a](http://x/(b))");
        QTest::newRow("reference") << QStringLiteral("![a][b]\n\n[b]: http://x");
        QTest::newRow("across lines") << QStringLiteral("![a\nb](http://x)");
        QTest::newRow("made by a tag") << QStringLiteral("!<b>[a]<i>(http://x)");
        QTest::newRow("tag across lines") << QStringLiteral("<img\nsrc=\"http://x\">");
    }

    void nothingSurvivesNesting()
    {
        QFETCH(QString, text);
        const QString safe = Markdown::safe(text);
        QVERIFY2(!safe.contains(QLatin1String("](")), qPrintable(safe));
        QVERIFY2(!safe.contains(QLatin1String("![")), qPrintable(safe));
        QVERIFY2(!safe.contains(QLatin1String("][")), qPrintable(safe));
        QVERIFY2(!safe.contains(QLatin1String("]:")), qPrintable(safe));
        QVERIFY2(!safe.contains(QRegularExpression(QStringLiteral("<[A-Za-z/!?]"))), qPrintable(safe));
    }

    void speaksTheWordsAlone()
    {
        QCOMPARE(Markdown::spoken(QStringLiteral("You **can** apply\nif you:\n\n- live *here*\n- are 18\n")),
            QStringLiteral("You can apply if you:\nlive here\nare 18"));
        QCOMPARE(Markdown::spoken(QStringLiteral("1. One\n2. Two_three")), QStringLiteral("One\nTwo_three"));
    }

    void countsSentences()
    {
        QCOMPARE(
            sentencesIn(QStringLiteral("One two. Three (four)! \"Five?\" Six\n\n- seven\n- eight")).size(),
            6);
        QCOMPARE(wordCount(QStringLiteral("It's a well-known word, No 7.")), 6);
    }

    void tellsHardTextFromEasy()
    {
        const QStringList easy(30, QStringLiteral("Look at the card and copy the name."));
        const QStringList hard(10,
            QStringLiteral("Notwithstanding applicable regulations, eligibility determination necessitates "
                           "documentation substantiating residential occupancy."));
        QVERIFY(readingAge(easy) <= 8);
        QVERIFY(readingAge(hard) > 16);
        QCOMPARE(readingAge(QStringList(2, QStringLiteral("Too short."))), 0);
    }
};

QTEST_APPLESS_MAIN(MarkdownTest)
#include "MarkdownTest.moc"
