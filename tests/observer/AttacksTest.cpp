// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageServer.h"
#include "PageStage.h"
#include "Waiting.h"

#include <QDir>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(SOURCE_DIR "/tests/data/hostile");
const QString root = u"document.getElementsByTagName('html')[0]"_s;
constexpr int patience = 120'000; // some of them keep the page's own thread busy

} // namespace

/// Pages by others that attack whoever reads them (tests/data/hostile/README.md).
class AttacksTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_stage = std::make_unique<PageStage>();
        m_stage->onFacts = [this](const PageFacts &facts) {
            judge(facts);
        };
        m_wrong.clear();
    }

    void cleanup() { m_stage.reset(); }

    void isWithstood_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &name : QDir(folder).entryList({u"*.html"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name.chopped(5))) << name;
    }

    void isWithstood()
    {
        QFETCH(QString, page);
        PageServer server(folder);
        m_stage->facts = PageFacts();
        m_stage->view->setProperty("url", server.address(u'/' + page));
        const QString ready = root + u".getAttribute('data-ready')"_s;
        // Some leave their own thread hardly any time, so that nobody can ask or read them soon.
        m_ran += waitFor([&] { return m_stage->run(ready, PageStage::Isolated).toString() == u"1"; }, 30'000);
        m_read += waitFor([this] { return !m_stage->facts.address.isEmpty(); }, 10'000);
        const int before = m_stage->reports;
        m_stage->observer.highlight(
            m_stage->facts.questions.empty() ? u"q1"_s : m_stage->facts.questions.front().key.forScreen());
        // what it does about that; some do nothing more
        (void)waitFor([&] { return m_stage->reports > before + 2; }, 1'000);
        QCOMPARE(m_stage->run(u"String(window.injected)"_s).toString().contains(u"true"_s), false);
        ++m_pages;
        m_honest += std::any_of(m_stage->facts.questions.begin(), m_stage->facts.questions.end(),
            [](const PageQuestion &question) { return question.label.forScreen() == u"What is your name?"; });
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong));
        leave();
    }

    void nearlyAllWereTried()
    {
        qInfo() << m_pages << "pages," << m_ran << "ready," << m_read << "read," << m_honest
                << "with the honest question found.";
        QVERIFY(m_ran >= m_pages * 0.8);
    }

private:
    void judge(const PageFacts &facts)
    {
        if (facts.questions.size() > 400 || facts.errors.size() > 100)
            m_wrong = u"too many questions or errors"_s;
        for (const PageQuestion &question : facts.questions) {
            for (const PageText *text : {&question.key, &question.label, &question.hint, &question.error}) {
                if (text->forScreen().size() > 1000)
                    m_wrong = u"too long a text"_s;
                if (text->forScreen().contains(u"Kestrel7Quince"_s, Qt::CaseInsensitive))
                    m_wrong = u"what is typed came out"_s;
            }
        }
    }

    /// Another page comes, and is read.
    void leave()
    {
        PageServer calm;
        calm.pages = {
            {u"/"_s, "<!DOCTYPE html><title>Calm</title><label>Calm <input name=\"calm\"></label>"}};
        const QUrl address = calm.address(u"/"_s);
        m_stage->view->setProperty("url", address);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->facts.address.forScreen(), address.toString(), patience);
        QCOMPARE(m_stage->facts.indexOf(u"calm"_s), 0);
    }

    std::unique_ptr<PageStage> m_stage;
    QString m_wrong;
    int m_pages = 0;
    int m_ran = 0;
    int m_read = 0;
    int m_honest = 0;
};

int main(int argc, char *argv[])
{
    AttacksTest test;
    return runPageTest(argc, argv, test);
}
#include "AttacksTest.moc"
