// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/Backoff.h"

#include <QtTest>

using namespace alongside;
using namespace std::chrono_literals;

/// Tries come later and later, never all at once, and never too late.
class BackoffTest : public QObject {
    Q_OBJECT

private slots:
    void growsUpToItsBound()
    {
        QCOMPARE(backoff(0, 200ms, 15s, 1).count(), 200);
        QCOMPARE(backoff(3, 200ms, 15s, 1).count(), 1600);
        QCOMPARE(backoff(40, 200ms, 15s, 1).count(), 15000);
        QCOMPARE(backoff(-1, 200ms, 15s, 1).count(), 200);
    }

    void leavesHalfOfItToChance()
    {
        QCOMPARE(backoff(1, 200ms, 15s, 0).count(), 200);
        QCOMPARE(backoff(1, 200ms, 15s, 0.5).count(), 300);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "BackoffTest.moc"
