// SPDX-License-Identifier: GPL-3.0-or-later
// Against the real key store: run by tests/store/with-keyring.
#include "Answer.h"
#include "programs/admin/Terminal.h"
#include "store/ClockTrust.h"
#include "store/SavedPlaces.h"

#include <QJsonArray>
#include <QtTest>

using namespace alongside;

class SavingCommandsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString policy(const QByteArray &saving) const
    {
        const QString path = m_folder->filePath(QStringLiteral("policy.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The temporary folder cannot be written.");
        file.write("{\"place\": \"Library\", \"languages\": [\"en\"], \"theme\": \"light\",\n"
                   "\"panel\": {\"width\": 531, \"height\": 299},\n"
                   "\"content\": {\"guides\": \"/\", \"practice\": \"/\", \"glossary\": \"/\"}"
            + saving + "}");
        return path;
    }

    QString savingHere() const
    {
        return policy(
            ",\n\"saving\": {\"folder\": \"" + m_folder->filePath(QStringLiteral("kept")).toUtf8() + "\"}");
    }

    static Answer run(const QString &command, const QString &policy, const QStringList &options = {})
    {
        return Answer::of(QStringList{command, policy} + options);
    }

    // What "check" says of saving: its severity and sentence.
    static QJsonObject saving(const Answer &answer)
    {
        for (const QJsonValue finding : answer.json.value(u"findings").toArray()) {
            if (finding[u"component"].toString() == u"saving")
                return finding.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysThatSavingIsNotInThePolicy()
    {
        const Answer answer = run(QStringLiteral("places"), policy({}));
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.complaint.contains(u"saving"));
        QVERIFY(saving(run(QStringLiteral("check"), policy({}))).isEmpty());
    }

    void namesAMistakeInSaving()
    {
        const Answer answer = run(QStringLiteral("check"), policy(",\n\"saving\": {\"folder\": \"here\"}"));
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json.value(u"findings")[0][u"line"].toInt(), 4);
    }

    void unlockedRingProvisionsOnce()
    {
        const QString path = savingHere();
        QCOMPARE(
            saving(run(QStringLiteral("check"), path))[u"severity"].toString(), QStringLiteral("warning"));
        const Answer first = run(QStringLiteral("provision"), path);
        QVERIFY2(first.status == 0, qPrintable(first.complaint));
        QCOMPARE(saving(run(QStringLiteral("check"), path))[u"severity"].toString(), QStringLiteral("info"));
        QCOMPARE(run(QStringLiteral("provision"), path).status, 2);
    }

    void unlockedRingListsPlaces()
    {
        const QString path = savingHere();
        QCOMPARE(run(QStringLiteral("places"), path).json.value(u"places").toArray().size(), 0);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("kept")))); // looking makes nothing
        const SystemClock clock;
        SavedPlaces places = SavedPlaces::make(m_folder->filePath(QStringLiteral("kept/places")), clock);
        const ResumeCode code = ResumeCode::make("7K3M");
        QVERIFY(places.keep("one", Secret::random(32), Secret::random(32), code, clock.now().addDays(28)));
        const QJsonObject place =
            run(QStringLiteral("places"), path).json.value(u"places").toArray().at(0).toObject();
        QCOMPARE(place[u"locator"].toString(), QStringLiteral("7K3M"));
        QVERIFY(place[u"bytes"].toInt() > 0);
    }

    void noBusSaysThatSavingIsOff()
    {
        const QString path = savingHere();
        QCOMPARE(run(QStringLiteral("provision"), path).status, 2);
        QDir().mkpath(m_folder->filePath(QStringLiteral("kept")));
        QFile marker(m_folder->filePath(QStringLiteral("kept/device.check")));
        QVERIFY(marker.open(QIODevice::WriteOnly));
        marker.close();
        const Answer answer = run(QStringLiteral("check"), path);
        QCOMPARE(answer.status, 1);
        QVERIFY(saving(answer)[u"message"].toString().contains(u"safe"));
    }

    void unlockedTellsWhetherTheClockIsBelieved()
    {
        QCOMPARE(
            run(QStringLiteral("clock"), savingHere(), {QStringLiteral("--confirm")}).status, 2); // no folder
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("kept"))));
        const Answer confirmed = run(QStringLiteral("clock"), savingHere(), {QStringLiteral("--confirm")});
        QCOMPARE(confirmed.status, 0);
        QCOMPARE(run(QStringLiteral("clock"), savingHere()).status, 0);
        QFile mark(m_folder->filePath(QStringLiteral("kept/clock")));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.write("1000000000"); // 2001: the terminal was off for very long
        mark.close();
        const Answer doubted = run(QStringLiteral("clock"), savingHere());
        QCOMPARE(doubted.json.value(QStringLiteral("trusted")).toBool(), ClockTrust::kernelSaysSo());
    }
};

QTEST_GUILESS_MAIN(SavingCommandsTest)
#include "SavingCommandsTest.moc"
