// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/MarkSearch.h"
#include "proof/Leak.h"

#include <QtTest>

#include <cstring>

using namespace alongside;

/// The search for letters in bytes: every writing, wherever it stands, and no other letters.
class MarkSearchTest : public QObject {
    Q_OBJECT

private:
    static void feed(StreamSearch &stream, const QByteArray &bytes, std::size_t piece)
    {
        for (std::size_t start = 0; start < std::size_t(bytes.size()); start += piece) {
            const std::size_t size = std::min(piece, std::size_t(bytes.size()) - start);
            std::memcpy(stream.room().data(), bytes.constData() + start, size);
            stream.take(size);
        }
    }

    static QStringList writings(const MarkSearch &search, const StreamSearch &stream)
    {
        QStringList names;
        for (const int mark : stream.found().keys())
            names.append(search.marks()[mark].writing);
        return names;
    }

private slots:
    void findsEachWriting_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < Writing::all().size(); ++index)
            QTest::newRow(qPrintable(Writing::all()[index].name())) << index;
    }

    void findsEachWriting()
    {
        QFETCH(int, index);
        const Canary canary = Canary::random(QStringLiteral("note"));
        const MarkSearch search({Canary::random(QStringLiteral("other")), canary});
        const Writing writing = Writing::all()[index];
        for (const std::size_t piece : {1, 7, 4096}) {
            StreamSearch stream(search);
            feed(stream, QByteArray(5000, 'a') + leaked(canary, writing) + QByteArray(50, '\0'), piece);
            // some are part of another: big endian before a zero byte is little endian, one byte on
            QVERIFY(writings(search, stream).contains(writing.name()));
            for (auto each = stream.found().begin(); each != stream.found().end(); ++each) {
                QCOMPARE(search.marks()[each.key()].canary, QStringLiteral("note"));
                QCOMPARE(each.value(), 1);
            }
        }
    }

    void findsItWhereverTwoPiecesMeet()
    {
        const Canary canary = Canary::random(QStringLiteral("note"));
        const MarkSearch search({canary});
        const QByteArray bytes = leaked(canary, {});
        for (int cut = 1; cut < bytes.size(); ++cut) {
            StreamSearch stream(search);
            feed(stream, bytes.left(cut), 100);
            feed(stream, bytes.mid(cut), 100);
            QCOMPARE(stream.found().value(0), 1);
        }
    }

    void countsEveryPlace()
    {
        const Canary canary = Canary::random(QStringLiteral("note"));
        const MarkSearch search({canary});
        StreamSearch stream(search);
        feed(stream, leaked(canary, {}).repeated(1000), 777);
        QCOMPARE(stream.found().value(0), 1000);
        QCOMPARE(stream.searched(), qint64(16'000));
    }

    void forgetsBetweenStreams()
    {
        const Canary canary = Canary::random(QStringLiteral("note"));
        const MarkSearch search({canary});
        StreamSearch stream(search);
        feed(stream, leaked(canary, {}).left(10), 100);
        stream.restart();
        feed(stream, leaked(canary, {}).mid(10), 100);
        QVERIFY(stream.found().isEmpty());
        const auto room = stream.room();
        QVERIFY(std::count(room.begin(), room.end(), 0) > 1000);
    }

    void takesNoOtherLettersForIt()
    {
        const Canary canary = Canary::random(QStringLiteral("note"));
        const MarkSearch search({canary});
        StreamSearch stream(search);
        for (int at = 0; at < Canary::length; ++at) {
            QByteArray nearly = leaked(canary, {});
            nearly[at] = nearly[at] == 'z' ? 'y' : char(nearly[at] + 1);
            feed(stream, nearly, 100);
        }
        QVERIFY(stream.found().isEmpty());
    }

    void marksAreNotInTheClear()
    {
        const Canary canary = Canary::random(QStringLiteral("note"));
        const MarkSearch search({canary});
        StreamSearch stream(search);
        for (const Mark &mark : search.marks()) {
            feed(stream, mark.masked, 100);
            feed(stream, mark.mask, 100);
        }
        QVERIFY(stream.found().isEmpty());
        QCOMPARE(search.marks().size(), Writing::all().size());
    }
};

QTEST_GUILESS_MAIN(MarkSearchTest)
#include "MarkSearchTest.moc"
