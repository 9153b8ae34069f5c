// SPDX-License-Identifier: GPL-3.0-or-later
#include "Attempt.h"
#include "LiveStage.h"
#include "Waiting.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QUdpSocket>
#include <QtWebEngineQuick>

#include <unistd.h>

#include <algorithm>
#include <map>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A place off the list: whatever comes to its port is counted, however it comes.
class Outside : public SmallSite {
public:
    explicit Outside(const QHostAddress &address)
        : SmallSite(address)
    {
        connect(this, &QTcpServer::newConnection, this, [this] { ++reached; });
        connect(&m_datagrams, &QUdpSocket::readyRead, this, [this] {
            while (m_datagrams.hasPendingDatagrams()) {
                m_datagrams.readDatagram(nullptr, 0);
                ++reached;
            }
        });
        if (!m_datagrams.bind(address, serverPort()))
            qFatal("The port is not free for datagrams.");
    }

    int reached = 0;

private:
    QUdpSocket m_datagrams;
};

Qt::KeyboardModifiers modifiersIn(const QByteArray &keys)
{
    Qt::KeyboardModifiers modifiers;
    modifiers.setFlag(Qt::ControlModifier, keys.contains("Control"));
    modifiers.setFlag(Qt::ShiftModifier, keys.contains("Shift"));
    modifiers.setFlag(Qt::AltModifier, keys.contains("Alt"));
    return modifiers;
}

} // namespace

/// An attempt that was begun.
struct Trial {
    std::unique_ptr<Outside> outside;
    std::unique_ptr<LivePage> key; ///< Tells the proxy's secret to a view that has no other lock.
    std::unique_ptr<ViewStage> stage; ///< Until it is judged.
    bool shown = false;
    QElapsedTimer clock; ///< Since all was done that it asks for.
};

/// Attempts to reach a place off the list. Without the lock, each must succeed, or it would prove nothing;
/// with it, none may, nor with the proxy alone, behind a view that refuses nothing.
class EscapesTest : public QObject {
    Q_OBJECT

public:
    /// Without a proxy there is no lock either.
    EscapesTest(EgressProxy *proxy, bool alone)
        : m_proxy(proxy)
        , m_alone(alone)
        , m_attempts(Attempt::readAll(QStringLiteral(SOURCE_DIR "/tests/browser/escapes")))
    {
    }

private slots:
    void initTestCase() { m_site.pages.insert("/end", {"<title>end</title>"}); }

    void tries_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < m_attempts.size(); ++i)
            QTest::newRow(m_attempts.at(i).name) << i;
    }

    /// While one waits for its time to be over, the next ones are begun.
    void tries()
    {
        QFETCH(int, number);
        for (int next = number; next < std::min(number + atOnce, int(m_attempts.size())); ++next) {
            if (!m_trials.contains(next))
                begin(next);
        }
        const Attempt &attempt = m_attempts.at(number);
        Trial &trial = m_trials.at(number);
        QVERIFY2(trial.shown, "The page did not come.");
        const bool wanted = !m_proxy && attempt.doubt.isEmpty();
        const int time = wanted ? 10'000 : patience;
        const bool reached = waitFor(
            [&] { return trial.outside->reached > 0; }, std::max(0, time - int(trial.clock.elapsed())));
        m_proving += wanted;
        if (wanted || m_proxy)
            QCOMPARE(reached, wanted);
        else if (!reached)
            qInfo("%s proves nothing here: %s", attempt.name.constData(), attempt.doubt.constData());
    }

    void cleanup()
    {
        const auto isOpen = [](const auto &trial) {
            return trial.second.stage != nullptr;
        };
        const auto open = std::count_if(m_trials.begin(), m_trials.end(), isOpen);
        const auto windows = QGuiApplication::topLevelWindows().size();
        const auto judged = std::find_if(m_trials.begin(), m_trials.end(), isOpen);
        if (judged != m_trials.end())
            close(judged->second);
        if (m_proxy && !m_alone)
            QCOMPARE(windows, qsizetype(open));
    }

    void cleanupTestCase()
    {
        int reached = 0;
        for (auto &[number, trial] : m_trials) {
            reached += trial.outside->reached > 0;
            close(trial);
        }
        const bool all = m_trials.size() == std::size_t(m_attempts.size());
        qInfo("%d of %d attempts reached a place off the list", reached, int(m_trials.size()));
        if (!m_proxy && all)
            QVERIFY(m_proving >= 90);
        if (m_proxy) {
            QCOMPARE(reached, 0);
            qInfo("the proxy refused %d lines off the list", int(m_proxy->counts().refused));
            QVERIFY(m_proxy->counts().refused > 0 || !all);
        }
        m_trials.clear();
    }

private:
    static constexpr int atOnce = 12;
    static constexpr int patience = 2'000; // milliseconds; a multiple of what it takes without the lock

    void begin(int number)
    {
        const Attempt &attempt = m_attempts.at(number);
        Trial &trial = m_trials[number];
        // another host, or another port of the same one
        trial.outside = std::make_unique<Outside>(QHostAddress(number % 3 ? u"127.0.0.2"_s : u"127.0.0.1"_s));
        attempt.putOn(m_site, *trial.outside);
        show(trial, m_site.url(u'/' + QString::fromLatin1(attempt.name) + u'/'));
        trial.shown = waitFor([&] {
            return trial.outside->reached > 0
                || (m_site.requests.contains("GET /" + attempt.name + '/')
                    && !trial.stage->view->property("loading").toBool());
        });
        for (const QByteArray &deed : attempt.deeds)
            act(*trial.stage, deed);
        trial.clock.start();
    }

    // Each attempt has a view and a profile of its own: one may not be in the way of another.
    void show(Trial &trial, const QUrl &start)
    {
        const AllowList list = AllowList::fromOrigins({m_site.origin()}).value();
        if (m_proxy && !m_alone) {
            trial.stage = std::make_unique<LiveStage>(list, start, *m_proxy);
            return;
        }
        QVariantMap properties{{u"url"_s, start}};
        if (m_proxy) {
            m_proxy->setList(list);
            trial.key = std::make_unique<LivePage>(list, start, *m_proxy);
            properties.insert(u"live"_s, QVariant::fromValue<QObject *>(trial.key.get()));
        }
        trial.stage = std::make_unique<ViewStage>();
        trial.stage->show(u"tests/browser/OpenView.qml"_s, properties);
    }

    void act(ViewStage &stage, const QByteArray &deed)
    {
        const QList<QByteArray> words = deed.split(' ');
        const Qt::KeyboardModifiers keys = modifiersIn(words.last());
        if (words.first() == "leave")
            stage.view->setProperty("url", m_site.url(u"/end"_s));
        else if (words.first() == "press")
            stage.press(QString::fromLatin1(words.at(1)), keys,
                words.last() == "Middle" ? Qt::MiddleButton : Qt::LeftButton);
        else
            QTest::keyClick(
                &stage.window, words.last().endsWith("Return") ? Qt::Key_Return : Qt::Key_X, keys);
    }

    static void close(Trial &trial)
    {
        trial.stage.reset();
        trial.key.reset();
    }

    EgressProxy *m_proxy;
    bool m_alone;
    QList<Attempt> m_attempts;
    SmallSite m_site;
    std::map<int, Trial> m_trials; ///< By number of the attempt.
    int m_proving = 0; ///< Attempts that have to succeed without the lock.
};

int main(int argc, char *argv[])
{
    const QString lock = qEnvironmentVariable("ALONGSIDE_TEST_LOCK");
    if (lock != u"none")
        return runLiveTest(argc, argv,
            [&](EgressProxy &proxy) { return std::make_unique<EscapesTest>(&proxy, lock == u"proxy"); });
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Tests only: the sandbox refuses to run as root.
    QtWebEngineQuick::initialize();
    QGuiApplication app(argc, argv);
    EscapesTest test(nullptr, false);
    return QTest::qExec(&test, argc, argv);
}
#include "EscapesTest.moc"
