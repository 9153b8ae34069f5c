// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/SpelledOut.h"

#include "output/Sentences.h"

#include <QtTest>

using namespace alongside;

class SpelledOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysEachCharacterAndEachPart()
    {
        QCOMPARE(spelledOut(QStringLiteral("7K-X")),
            QStringLiteral("Seven. K, as in king. Next part. X, as in X-ray."));
        QCOMPARE(spelledOut(QStringLiteral("7k")), spelledOut(QStringLiteral("7K")));
        QCOMPARE(spelledOut(QString()), QString());
    }

    void pausesAfterEach()
    {
        // the voice takes a breath between sentences: 17 characters and 4 hyphens
        QCOMPARE(sentencesOf(spelledOut(QStringLiteral("7K3M-ABCD-EFGH-JKMN-P"))).size(), 21);
    }

    void knowsEveryCharacterOfACode()
    {
        const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        QSet<QString> said;
        for (const QChar sign : alphabet) {
            const QString sentence = spelledOut(sign);
            QVERIFY2(sign.isDigit() || sentence.startsWith(sign + QStringLiteral(", as in ") + sign.toLower())
                    || sign == u'X',
                qPrintable(sentence));
            said.insert(sentence);
        }
        QCOMPARE(said.size(), alphabet.size());
    }
};

QTEST_GUILESS_MAIN(SpelledOutTest)
#include "SpelledOutTest.moc"
