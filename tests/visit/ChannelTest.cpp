// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/Channel.h"

#include <QSignalSpy>
#include <QtTest>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <vector>

using namespace alongside;

class ChannelTest : public QObject {
    Q_OBJECT

private:
    struct Line {
        std::pair<int, int> ends = Channel::pair();
        Channel near{ends.first};
        Channel far{ends.second};
    };

private Q_SLOTS:
    void carriesFieldsAndSecret()
    {
        Line line;
        const Secret key = Secret::random(32);
        bool same = false;
        QCborMap fields;
        connect(&line.far, &Channel::received, this, [&](const Message &message) {
            same = message.secret.equals(key) && message.kind == Message::Kind::Visit;
            fields = message.fields;
        });
        QVERIFY(line.near.send(
            {Message::Kind::Visit, {{QStringLiteral("file"), QStringLiteral("/a")}}, key.copy()}));
        QTRY_VERIFY(same);
        QCOMPARE(fields[QStringLiteral("file")].toString(), QStringLiteral("/a"));
    }

    void keepsTheOrder()
    {
        Line line;
        std::vector<qint64> seen;
        connect(&line.far, &Channel::received, this,
            [&](const Message &message) { seen.push_back(message.fields[QStringLiteral("n")].toInteger()); });
        for (qint64 i = 0; i < 50; ++i)
            QVERIFY(line.near.send({Message::Kind::Beat, {{QStringLiteral("n"), i}}}));
        QTRY_COMPARE(seen.size(), 50u);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }

    void waitsNoLongerThanItMay()
    {
        Line line;
        int read = 0;
        connect(&line.far, &Channel::received, this, [&] { ++read; });
        int sent = 0;
        while (line.near.send({Message::Kind::KeepTalk, {}, Secret(16 * 1024)}, std::chrono::milliseconds(0)))
            ++sent;
        QVERIFY(sent > 0 && sent < 1000);
        line.far.drain();
        QCOMPARE(read, sent);
        QVERIFY(line.near.send({Message::Kind::KeepTalk}, std::chrono::milliseconds(0)));
    }

    void saysThatTheOtherEndIsGone()
    {
        const auto ends = Channel::pair();
        Channel near(ends.first);
        QSignalSpy closed(&near, &Channel::closed);
        ::close(ends.second);
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(!near.send({}));
    }

    void hearsTheLastWordsOfWhoDidNotListen()
    {
        const auto ends = Channel::pair();
        Channel near(ends.first);
        QSignalSpy received(&near, &Channel::received);
        QSignalSpy closed(&near, &Channel::closed);
        QVERIFY(near.send({Message::Kind::Waiting}));
        const std::array<unsigned char, 3> last{10, 0, 0};
        QCOMPARE(::send(ends.second, last.data(), last.size(), 0), 3);
        ::close(ends.second);
        near.drain();
        QCOMPARE(received.count(), 1);
        QTRY_COMPARE(closed.count(), 1);
    }

    void refusesWhatIsTooLong()
    {
        Line line;
        QVERIFY(!line.near.send({Message::Kind::Keep, {}, Secret(61 * 1024)}));
        QVERIFY(!line.near.send({Message::Kind::Keep, {{QStringLiteral("x"), QByteArray(20000, 'x')}}}));
    }

    void carriesALongSecret()
    {
        Line line;
        const Secret secret = Secret::random(20 * 1024);
        bool same = false;
        connect(&line.far, &Channel::received, this,
            [&](const Message &message) { same = message.secret.equals(secret); });
        QVERIFY(line.near.send({Message::Kind::KeepTalk, {}, secret.copy()}));
        QTRY_VERIFY(same);
    }

    void outlivesNonsense()
    {
        const auto ends = Channel::pair();
        Channel near(ends.first);
        int received = 0;
        connect(&near, &Channel::received, this, [&] { ++received; });
        const std::array<std::vector<unsigned char>, 4> packets{
            {{3, 200, 0, 1, 2}, {255, 0, 0, 255, 255}, {3, 0, 0, 0xbf, 0xbf, 0xbf}, {3, 0, 0}}};
        for (const auto &packet : packets)
            QCOMPARE(::send(ends.second, packet.data(), packet.size(), 0), ssize_t(packet.size()));
        // the first says that it has a longer secret than it has
        QTRY_COMPARE(received, 3);
        ::close(ends.second);
    }

    void onlyOneEndReachesAChild()
    {
        const auto ends = Channel::pair();
        QVERIFY(::fcntl(ends.first, F_GETFD) & FD_CLOEXEC);
        QVERIFY(!(::fcntl(ends.second, F_GETFD) & FD_CLOEXEC));
        ::close(ends.first);
        ::close(ends.second);
    }
};

QTEST_GUILESS_MAIN(ChannelTest)
#include "ChannelTest.moc"
