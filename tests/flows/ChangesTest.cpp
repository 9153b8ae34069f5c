// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangedPages.h"
#include "RestingPage.h"

#include "Waiting.h"
#include "guides/DriftLog.h"
#include "guides/GuideFile.h"
#include "observer/PageServer.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QtTest>
#include <QtWebEngineQuick>

#include <unistd.h>

using namespace alongside;

namespace {

const QString corpus = QStringLiteral(SOURCE_DIR "/tests/data/changes");
constexpr int views = 3;
constexpr int patience = 250'000; // milliseconds for the pages of a service

struct Tally {
    int right = 0;
    int all = 0;
};

} // namespace

/// Pages that somebody changed who has not read what compares them: what matters is noticed, and what is
/// harmless is not.
class ChangesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_window.resize(1000, 800);
        m_window.show();
        for (int i = 0; i < views; ++i)
            m_pages.push_back({std::make_unique<RestingPage>(m_engine, *m_window.contentItem()), -1});
    }

    void comesToRest_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &name : QDir(corpus).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << corpus + u'/' + name;
    }

    /// Every page of a service is shown and judged.
    void comesToRest()
    {
        QFETCH(QString, folder);
        const auto loaded = GuideFile::read(folder);
        QVERIFY(loaded && !loaded->guide.checkedPages.isEmpty());
        m_guide = loaded->guide;
        for (const ChangedPages &change : readChanges(folder)) {
            for (const ServedPage &page : change.pages)
                m_visits.append({int(m_changes.size()), page});
            m_changes += change;
            m_found.append(QStringList());
        }
        QVERIFY2(waitFor([this] { return goOn(); }, patience), "not every page came to rest");
    }

    void noticesWhatMattersAndNothingElse()
    {
        const Tally seeded = tell(true);
        const Tally harmless = tell(false);
        qInfo("noticed: %d of %d seeded; silent: %d of %d harmless", seeded.right, seeded.all, harmless.right,
            harmless.all);
        QVERIFY(seeded.all >= 40 && harmless.all >= 40);
        QVERIFY(seeded.right * 100 >= seeded.all * 95);
        QCOMPARE(harmless.right, harmless.all);
    }

    void cleanupTestCase() { m_pages.clear(); }

private:
    /// Judges the pages that are at rest, and shows the next ones; true when all are done.
    bool goOn()
    {
        bool isBusy = false;
        for (auto &[page, visit] : m_pages) {
            if (visit >= 0 && page->isAtRest()) {
                judge(m_visits[visit].first, page->facts());
                visit = -1;
            }
            if (visit < 0 && m_next < m_visits.size()) {
                visit = m_next++;
                const QString path = QStringLiteral("/%1").arg(visit);
                m_server.pages.insert(path, m_visits[visit].second.html.toUtf8());
                page->show(m_server.address(path), m_visits[visit].second.address);
            }
            isBusy = isBusy || visit >= 0;
        }
        return !isBusy;
    }

    void judge(qsizetype change, const PageFacts &facts)
    {
        for (const DriftFinding &finding :
            driftOf(m_guide.checkedPages, m_guide, facts, matchStep(m_guide, facts, -1)))
            m_found[change] += driftLine(m_guide, finding);
    }

    /// Prints a line for each kind of change, and for each that was not judged as it should be.
    Tally tell(bool noticed) const
    {
        QMap<QString, Tally> kinds;
        Tally all;
        for (int i = 0; i < m_changes.size(); ++i) {
            if (m_changes[i].noticed != noticed)
                continue;
            const bool isRight = m_found[i].isEmpty() != noticed;
            for (Tally *tally : {&all, &kinds[m_changes[i].what]}) {
                tally->right += isRight ? 1 : 0;
                ++tally->all;
            }
            if (!isRight)
                qInfo("%s: %s/%s (%s) %s", noticed ? "missed" : "false alarm",
                    qPrintable(m_changes[i].folder), qPrintable(m_changes[i].name),
                    qPrintable(m_changes[i].what), qPrintable(m_found[i].join(QLatin1String("; "))));
        }
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
            qInfo("%-14s %3d of %3d", qPrintable(kind.key()), kind->right, kind->all);
        return all;
    }

    Guide m_guide; ///< Of the service that is shown.
    QList<ChangedPages> m_changes;
    QList<std::pair<int, ServedPage>> m_visits; ///< Position among the changes, and the page.
    qsizetype m_next = 0;
    QList<QStringList> m_found; ///< For each of the changes.
    PageServer m_server;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::vector<std::pair<std::unique_ptr<RestingPage>, qsizetype>> m_pages; ///< And which visit each shows.
};

int main(int argc, char **argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Tests only: the sandbox refuses to run as root.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--host-resolver-rules=\"MAP * ~NOTFOUND, EXCLUDE 127.0.0.1\"");
    QtWebEngineQuick::initialize();
    QGuiApplication app(argc, argv);
    ChangesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ChangesTest.moc"
