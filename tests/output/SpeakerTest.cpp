// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/Speaker.h"
#include "output/Sentences.h"

#include <QtTest>

using namespace alongside;

namespace {

/// Writes down what it should say, and says it when the test wants.
class LoggedVoice : public Voice {
public:
    void say(const QString &sentence, const QString &language) override
    {
        log.append(language + QLatin1String(": ") + sentence);
    }
    void stop() override { log.append(QStringLiteral("stop")); }

    QStringList log;
};

} // namespace

class SpeakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsSentences()
    {
        QCOMPARE(sentencesOf(QStringLiteral("It costs £1.50. Is it free? Yes!\nGo to gov.uk")),
            (QStringList{QStringLiteral("It costs £1.50."), QStringLiteral("Is it free?"),
                QStringLiteral("Yes!"), QStringLiteral("Go to gov.uk")}));
        QCOMPARE(sentencesOf(QStringLiteral("  \n\n ")), QStringList());
    }

    void leavesMarkdownOut()
    {
        QCOMPARE(plainWords(QStringLiteral("Within **five days**:\n- one\n2. two *times* 3")),
            QStringLiteral("Within five days:\none\ntwo times 3"));
    }

    void saysOneSentenceAfterTheOther()
    {
        LoggedVoice voice;
        Speaker speaker(voice);
        speaker.say(QStringLiteral("Un. Dau."), QStringLiteral("cy"));
        QVERIFY(speaker.isSpeaking());
        Q_EMIT voice.said();
        QCOMPARE(voice.log,
            (QStringList{QStringLiteral("stop"), QStringLiteral("cy: Un."), QStringLiteral("cy: Dau.")}));
        Q_EMIT voice.said();
        QVERIFY(!speaker.isSpeaking());
    }

    void leavesTheOldTextForTheNew()
    {
        LoggedVoice voice;
        Speaker speaker(voice);
        speaker.say(QStringLiteral("One. Two."), QStringLiteral("en"));
        speaker.say(QStringLiteral("Three."), QStringLiteral("en"));
        Q_EMIT voice.said();
        QCOMPARE(voice.log.last(), QStringLiteral("en: Three."));
        QVERIFY(!speaker.isSpeaking());
    }

    void knowsTheVoices()
    {
        QCOMPARE(EspeakVoice::nameFor(QStringLiteral("en")), QStringLiteral("en-gb"));
        QCOMPARE(EspeakVoice::nameFor(QStringLiteral("cy")), QStringLiteral("cy"));
    }

    void carriesOnWithoutTheProgram()
    {
        EspeakVoice voice(QStringLiteral("/no/such/espeak"));
        QSignalSpy said(&voice, &Voice::said);
        voice.say(QStringLiteral("Hello."), QStringLiteral("en"));
        QTRY_COMPARE(said.count(), 1);
    }
};

QTEST_GUILESS_MAIN(SpeakerTest)
#include "SpeakerTest.moc"
