// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/parts.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// What a desk reads at its start: the words that came with it, its options and its settings.
class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatCameWithIt()
    {
        const auto content = readContent(m_resources);
        QVERIFY(content);
        QCOMPARE(content->words.languages(), (QStringList{u"cy"_s, u"en"_s}));
        QVERIFY(content->words.guidelinesVersion() >= 1);
        QVERIFY(!content->words.signs(u"cy"_s).isEmpty());
        QVERIFY(content->words.signs(u"cy"_s) != content->words.signs(u"en"_s));
        QCOMPARE(content->words.signs(u"pl"_s), content->words.signs(u"en"_s));
        QCOMPARE(content->titles.title(u"universal-credit"_s, u"question 3"_s, u"en"_s), u"Question 3"_s);
        QVERIFY(!readContent(u"/nowhere"_s));
    }

    void everyQuestionOfAGuideHasATitle()
    {
        const auto content = readContent(m_resources);
        for (const Guide &guide : content->guides.guides()) {
            for (const Step &step : guide.steps) {
                for (const QString &key : step.questions)
                    QVERIFY2(content->titles.title(guide.id, key, u"cy"_s) != key, qPrintable(key));
            }
        }
    }

    void refusesWhatIsNoOption()
    {
        QVERIFY(!Options::read({u"file"_s}));
        QVERIFY(!Options::read({u"--window"_s, u"large"_s}));
        QCOMPARE(Options::read({u"--window"_s, u"1920x1080"_s})->windowSize, QSize(1920, 1080));
    }

    void keepsSettingsAndWhatAnOperatorSet()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"defaults.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"port": 5223, "theme": "dark", "staff": ["two@champions.test"]})");
        file.close();
        const QString own = folder.filePath(u"below/desk.json"_s);
        {
            DeskSettings settings(own, file.fileName());
            settings.setAccount(u"one@champions.test"_s, {}, false);
            settings.agree(1);
            settings.setTheme(u"contrast"_s);
        }
        const DeskSettings settings(own, file.fileName());
        QCOMPARE(settings.address(), u"one@champions.test"_s);
        QCOMPARE(settings.alias(), u"one"_s);
        QCOMPARE(settings.theme(), u"contrast"_s);
        QCOMPARE(settings.port(), 5223);
        QCOMPARE(settings.agreed(), 1);
        QCOMPARE(settings.staff(), QStringList{u"two@champions.test"_s});
    }

    void anAddressIsKnownFromOtherTexts()
    {
        QVERIFY(SignIn::isAddress(u"one@champions.example.org"_s));
        for (const QString &text : {u"one"_s, u"one@"_s, u"one@x/y"_s, u"a b@x"_s, u"@x"_s})
            QVERIFY2(!SignIn::isAddress(text), qPrintable(text));
    }

private:
    const QString m_resources = QStringLiteral(SOURCE_DIR "/resources");
};

QTEST_GUILESS_MAIN(WordsTest)
#include "WordsTest.moc"
