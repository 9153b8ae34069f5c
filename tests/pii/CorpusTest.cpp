// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PiiCorpus.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<CorpusLine> lines(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/pii/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(file.fileName()));
    return readCorpus(file.readAll());
}

const PiiGuard &guard()
{
    static const Result<PiiGuard> made = PiiGuard::make();
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return made.value();
}

} // namespace

/// Holds the guard against sentences that were written without a look at it.
class CorpusTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatMustGo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("least");
        QTest::newRow("first") << u"positives.tsv"_s << 1000;
        QTest::newRow("second") << u"more-positives.tsv"_s << 600;
        QTest::newRow("third") << u"third-positives.tsv"_s << 220;
        QTest::newRow("fourth") << u"fourth-positives.tsv"_s << 530;
        QTest::newRow("fifth") << u"fifth-positives.tsv"_s << 430;
    }

    void findsWhatMustGo()
    {
        QFETCH(QString, file);
        QFETCH(int, least);
        CorpusScore score;
        const auto positives = lines(file);
        QVERIFY(positives.size() >= least);
        for (const CorpusLine &line : positives)
            score.add(line, guard().check(line.text));
        qInfo().noquote() << score.table();
        qInfo("secrets %.2f %%, the rest %.2f %%", score.recall(true), score.recall(false));
        QVERIFY(score.recall(true) >= 99.5);
        QVERIFY(score.recall(false) >= 97);
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("least");
        QTest::newRow("first") << u"negatives.tsv"_s << 1000;
        QTest::newRow("second") << u"more-negatives.tsv"_s << 600;
        QTest::newRow("third") << u"third-negatives.tsv"_s << 320;
        QTest::newRow("fourth") << u"fourth-negatives.tsv"_s << 300;
        QTest::newRow("fifth") << u"fifth-negatives.tsv"_s << 330;
    }

    void leavesTheRestAlone()
    {
        QFETCH(QString, file);
        QFETCH(int, least);
        const auto negatives = lines(file);
        QVERIFY(negatives.size() >= least);
        QMap<QString, int> alarms;
        int all = 0;
        for (const CorpusLine &line : negatives) {
            const int alarm = guard().check(line.text).isClean() ? 0 : 1;
            alarms[line.language] += alarm;
            all += alarm;
        }
        for (auto language = alarms.begin(); language != alarms.end(); ++language)
            qInfo("false alarms %s: %d", qPrintable(language.key()), *language);
        qInfo("false alarms: %d of %d", all, int(negatives.size()));
        QVERIFY(100.0 * all / double(negatives.size()) <= 1);
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "CorpusTest.moc"
