// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageServer.h"
#include "PageStage.h"

#include <QFile>
#include <QSet>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto elsewhere = PageStage::World(2); // where nothing of the page was ever read
constexpr int changes = 150;

const QByteArray page =
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Test</title><style>"
    ".gone { display: none } .unseen { visibility: hidden } .clear { opacity: 0 } .red { color: #d4351c }"
    ".flat { height: 1px; width: 1px; overflow: hidden } .away { position: absolute; left: -9999px }"
    ".wanted label::after { content: ' (needed)' } .clear span { display: none }"
    ".gone + p { visibility: hidden } .help ~ div { display: none } :checked ~ p { display: none }"
    "form:focus-within .hint { display: none }</style></head>"
    "<body><main><h1>Test</h1><form></form></main></body></html>";

QString contentOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    return QString::fromUtf8(source.readAll()) + u'\n';
}

QString observerSource()
{
    QString source = u"globalThis.Alongside = undefined;\n"_s;
    for (const QString &name : PageObserver::scripts()) {
        if (name != u"observer.js")
            source += contentOf(u":/alongside/observer/"_s + name);
    }
    return source;
}

/// The first place where two texts differ, with what stands around it.
QByteArray difference(const QString &kept, const QString &fresh)
{
    qsizetype at = 0;
    while (at < std::min(kept.size(), fresh.size()) && kept.at(at) == fresh.at(at))
        ++at;
    const qsizetype from = std::max<qsizetype>(0, at - 160);
    return u"kept  …%1…\nfresh …%2…"_s.arg(kept.mid(from, 320), fresh.mid(from, 320)).toUtf8();
}

} // namespace

/// Reading again only what has changed tells the same as reading all of the page anew.
class KeptTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }

    void tellsTheSameAsAFreshReading_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed : {1, 22, 333, 4444})
            QTest::addRow("%d", seed) << seed;
    }

    void tellsTheSameAsAFreshReading()
    {
        QFETCH(int, seed);
        begin(seed);
        QStringList done;
        for (int i = 0; i < changes; ++i) {
            done += m_stage->run(u"Mutations.change()"_s).toString();
            const QString fresh = m_stage->run(m_fresh, elsewhere).toString();
            QVERIFY2(fresh.startsWith(u"{\"address"_s), qPrintable(fresh));
            m_told += fresh;
            m_questions += fresh.count(u"\"key\":"_s);
            // A quick reading takes the looks of things to be as they were where only texts were changed.
            if (m_stage->run(m_isQuick, PageStage::Isolated).toBool() && isSmall(done.constLast())) {
                compare(u"true"_s, fresh, done);
                ++m_quick;
            }
            compare(u"false"_s, fresh, done);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void hadSomethingToTell()
    {
        qInfo() << m_told.size() << "different reports of" << m_questions << "questions," << m_quick
                << "read quickly";
        QVERIFY(m_told.size() > changes);
        QVERIFY(m_questions > changes * 40);
        QVERIFY(m_quick > changes / 4);
    }

private:
    void begin(int seed)
    {
        m_server = std::make_unique<PageServer>();
        m_server->pages = {{u"/"_s, page}};
        m_stage = std::make_unique<PageStage>();
        QVERIFY(m_stage->open(m_server->address(u"/"_s)));
        m_stage->run(contentOf(QStringLiteral(SOURCE_DIR "/tests/observer/mutations.js"))
            + u"Mutations.start(%1)"_s.arg(seed));
    }

    static bool isSmall(const QString &done)
    {
        return done.startsWith(u"text"_s) || done.startsWith(u"heading"_s);
    }

    void compare(const QString &isQuick, const QString &fresh, const QStringList &done)
    {
        const QString kept = m_stage->run(m_kept.arg(isQuick), PageStage::Isolated).toString();
        QVERIFY2(kept == fresh,
            "after " + QByteArray::number(done.size()) + " changes, "
                + done.mid(done.size() - 4).join(u", "_s).toUtf8() + ", quick: " + isQuick.toUtf8() + '\n'
                + difference(kept, fresh));
    }

    // What is typed is struck out of texts that were not there before, which a fresh reading cannot know.
    const QString m_fresh = observerSource()
        + u"Alongside.guard.strike = text => text; JSON.stringify(Alongside.observe.observePage(document, null))"_s;
    const QString m_isQuick = u"Alongside.changes.take(), Alongside.questions.isStill()"_s;
    const QString m_kept =
        u"(() => { Alongside.guard.strike = text => text; Alongside.changes.take(); const reading = "
        u"Alongside.observe.reading(document, null,"
        "Alongside.changes.listen, %1); let step; do step = reading.next(); while (!step.done);"
        "return JSON.stringify(step.value) })()"_s;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<PageStage> m_stage;
    QSet<QString> m_told;
    qsizetype m_questions = 0;
    int m_quick = 0;
};

int main(int argc, char *argv[])
{
    KeptTest test;
    return runPageTest(argc, argv, test);
}
#include "KeptTest.moc"
