// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/SpelledOut.h"

#include <QTranslator>
#include <QtTest>

using namespace alongside;

class SpelledInWelshTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysEachCharacterInWelsh()
    {
        QTranslator welsh;
        QVERIFY(welsh.load(QStringLiteral(":/i18n/alongside_cy.qm")));
        QCoreApplication::installTranslator(&welsh);
        QCOMPARE(
            spelledOut(QStringLiteral("7D-K")), QStringLiteral("Saith. D am dŵr. Y rhan nesaf. K am Kate."));
        const QString alphabet = QStringLiteral("ABCDEFGHJKMNPQRSTVWXYZ");
        for (const QChar sign : alphabet) {
            const QString sentence = spelledOut(sign);
            const QString start = sign + QStringLiteral(" am ") + sign;
            QVERIFY2(sentence.startsWith(start, Qt::CaseInsensitive), qPrintable(sentence));
        }
    }
};

QTEST_GUILESS_MAIN(SpelledInWelshTest)
#include "SpelledInWelshTest.moc"
