// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonTexts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

class JsonTextsTest : public QObject {
    Q_OBJECT

private slots:
    void readsTextsInTheirOrder()
    {
        QCOMPARE(
            textsIn(QJsonArray{u"one"_s, 2, u"three"_s}), (QStringList{u"one"_s, QString(), u"three"_s}));
    }

    void findsNoneInAnythingElse()
    {
        QVERIFY(textsIn(u"one"_s).isEmpty());
        QVERIFY(textsIn(QJsonObject{{u"one"_s, u"two"_s}}).isEmpty());
        QVERIFY(textsIn({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(JsonTextsTest)
#include "JsonTextsTest.moc"
