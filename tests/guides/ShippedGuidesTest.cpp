// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sample.h"

#include "authoring/GuideCheck.h"
#include "guides/GuideShelf.h"

#include <QDir>
#include <QtTest>

using namespace alongside;

namespace {

const QString resources = QStringLiteral(SOURCE_DIR "/resources/");

} // namespace

class ShippedGuidesTest : public QObject {
    Q_OBJECT

private slots:
    void eachIsInOrder_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir guides(resources + QStringLiteral("guides"));
        for (const QString &name : guides.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << guides.filePath(name);
    }

    void eachIsInOrder()
    {
        QFETCH(QString, folder);
        const auto loaded = GuideFile::read(folder);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message));
        QVERIFY(!loaded->guide.practice.isEmpty());
        // On the day of the check itself, so that the test does not begin to fail with time.
        const QList<Finding> findings =
            lintGuide(loaded.value(), QDir(resources + QStringLiteral("practice")), loaded->guide.checked);
        QVERIFY2(!hasErrors(findings), qPrintable(sample::messages(findings)));
        qInfo().noquote() << sample::messages(findings);
        for (const Finding &finding : findings)
            QVERIFY2(
                !finding.message.contains(QStringLiteral("is not translated")), qPrintable(finding.message));
        for (const char *language : {"en", "cy"})
            QVERIFY(loaded->guide.languages.contains(QLatin1String(language)));
    }

    void theHomeScreenFindsThem()
    {
        const GuideShelf shelf = GuideShelf::read({resources + QStringLiteral("guides")});
        QVERIFY(shelf.guides().size() >= 2);
        for (const char *typed : {"univercal credit", "credyd cynhwysol", "UC"})
            QCOMPARE(
                shelf.search(QLatin1String(typed)).value(0), shelf.find(QStringLiteral("universal-credit")));
        for (const char *typed : {"bluebadge", "bathodyn glas", "blue bage"})
            QCOMPARE(shelf.search(QLatin1String(typed)).value(0), shelf.find(QStringLiteral("blue-badge")));
    }
};

QTEST_APPLESS_MAIN(ShippedGuidesTest)
#include "ShippedGuidesTest.moc"
