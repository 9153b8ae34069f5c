// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answer.h"
#include "store/StaffCode.h"

#include <QtTest>

#include <unistd.h>

using namespace alongside;

namespace {

// With these bytes as standard input.
Answer runStaffCode(const QByteArray &typed)
{
    int ends[2];
    if (pipe(ends) != 0 || write(ends[1], typed.constData(), std::size_t(typed.size())) != typed.size()
        || dup2(ends[0], STDIN_FILENO) != STDIN_FILENO)
        qFatal("There is no pipe.");
    close(ends[0]);
    close(ends[1]);
    return Answer::of({QStringLiteral("staff-code")});
}

Secret code(QByteArray text)
{
    return Secret::takeFrom({reinterpret_cast<unsigned char *>(text.data()), std::size_t(text.size())});
}

} // namespace

class StaffCommandsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString policy(const QByteArray &more = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("policy.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The temporary folder cannot be written.");
        file.write("{\"place\": \"Library\", \"languages\": [\"en\"], \"theme\": \"light\",\n"
                   "\"panel\": {\"width\": 531, \"height\": 299},\n"
                   "\"content\": {\"guides\": \"/\", \"practice\": \"/\", \"glossary\": \"/\"},\n"
                   "\"runtime\": \""
            + m_folder.path().toUtf8() + more + "\"}");
        return path;
    }

    Answer waiting(const QString &how, const QByteArray &more = {})
    {
        return Answer::of({QStringLiteral("waiting"), how, policy(more)});
    }

private Q_SLOTS:
    void makesTheLineOfACode()
    {
        for (const QByteArray &typed : {QByteArray("402917\n"), QByteArray("402917")}) {
            const Answer answer = runStaffCode(typed);
            QCOMPARE(answer.status, 0);
            const QString line = answer.json.value(u"staffCode").toString();
            QVERIFY(StaffCode::matches(code("402917"), line));
        }
    }

    void refusesWhatIsNoCode_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("short") << QByteArray("4029\n");
        QTest::newRow("long") << QByteArray("12345678901234567890\n");
        QTest::newRow("word") << QByteArray("password\n");
    }

    void refusesWhatIsNoCode()
    {
        QFETCH(QByteArray, typed);
        const Answer answer = runStaffCode(typed);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.complaint.contains(u"6 to 16 digits"));
    }

    void saysThatOthersWait()
    {
        const QString mark = m_folder.filePath(QStringLiteral("waiting"));
        for (int twice = 0; twice < 2; ++twice) {
            const Answer on = waiting(QStringLiteral("on"));
            QCOMPARE(on.status, 0);
            QVERIFY(on.json.value(u"waiting").toBool() && QFileInfo::exists(mark));
        }
        for (int twice = 0; twice < 2; ++twice) {
            const Answer off = waiting(QStringLiteral("off"));
            QCOMPARE(off.status, 0);
            QVERIFY(!off.json.value(u"waiting").toBool(true) && !QFileInfo::exists(mark));
        }
    }

    void saysWhereItCannotBeSaid()
    {
        QCOMPARE(waiting(QStringLiteral("perhaps")).status, 2);
        const Answer answer = waiting(QStringLiteral("on"), "/nowhere");
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.complaint.contains(u"/nowhere"));
    }
};

QTEST_GUILESS_MAIN(StaffCommandsTest)
#include "StaffCommandsTest.moc"
