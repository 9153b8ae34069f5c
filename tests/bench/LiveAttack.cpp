// SPDX-License-Identifier: GPL-3.0-or-later
// bench-live-attack CALM ATTACK SECONDS GUIDES GLOSSARY: goes from a calm page to one that attacks, does with
// its reports what the panel does, and goes back. Prints the longest time in milliseconds for which the
// program's own thread was not to be had, the most that it worked itself without a rest, the reports, and
// after how many milliseconds the calm page was read again.
#include "LiveWindow.h"

#include "guides/GuideShelf.h"
#include "guides/StepRunner.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>

using namespace alongside;

namespace {

QuestionGlossary glossaryIn(const QString &folder)
{
    QList<Finding> findings;
    const auto glossary = QuestionGlossary::read(folder, findings);
    return glossary ? glossary.value() : QuestionGlossary();
}

/// From the calm page to the attack and back.
class Attack : public QObject {
public:
    Attack(const QStringList &words, EgressProxy &proxy)
        : m_calm(words.value(1))
        , m_attack(words.value(2))
        , m_milliseconds(words.value(3).toInt() * 1000)
        , m_shelf(GuideShelf::read({words.value(4)}))
        , m_glossary(glossaryIn(words.value(5)))
        , m_window(m_calm, proxy)
    {
        m_window.page().observer().setConsumer([this](PageFacts &&facts) { read(facts); });
        connect(&m_tick, &QTimer::timeout, this, [this] { tick(); });
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_window.page(), &LivePage::died, this, [] {
            std::puts("died");
            QCoreApplication::exit(1);
        });
        m_window.open();
    }

private:
    void read(const PageFacts &facts)
    {
        const bool calm = facts.address.forScreen() == m_calm.toString();
        if (!calm) {
            ++m_reports;
            help(facts);
        } else if (!m_tick.isActive()) {
            begin();
        } else if (m_back.isValid()) {
            std::printf("%lld %lld %d %lld\n", static_cast<long long>(m_longest),
                static_cast<long long>(m_most), m_reports, static_cast<long long>(m_back.elapsed()));
            QCoreApplication::quit();
        }
    }

    // What a report costs beside the page: the guide's words, what has changed, and the ring round a
    // question.
    void help(const PageFacts &facts)
    {
        const StepRunner runner(m_shelf.guides().constFirst(), m_glossary);
        m_said += runner.guidance(QStringLiteral("en"), facts).errors.size() + runner.drift(facts).size();
        if (!facts.questions.empty())
            m_window.page().observer().highlight(facts.questions.front().key.forScreen());
    }

    void begin()
    {
        m_since.start();
        m_spent = processorTime();
        m_tick.start(10);
        m_window.go(m_attack);
        QTimer::singleShot(m_milliseconds, this, [this] {
            m_back.start();
            m_window.go(m_calm);
        });
    }

    void tick()
    {
        m_longest = std::max(m_longest, m_since.restart());
        const qint64 spent = processorTime();
        m_most = std::max(m_most, spent - std::exchange(m_spent, spent));
    }

    // Milliseconds of this thread: what it did itself, however many others the machine had to serve.
    static qint64 processorTime()
    {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return spent.tv_sec * 1000 + spent.tv_nsec / 1'000'000;
    }

    QUrl m_calm;
    QUrl m_attack;
    int m_milliseconds;
    GuideShelf m_shelf;
    QuestionGlossary m_glossary;
    LiveWindow m_window;
    QTimer m_tick;
    QElapsedTimer m_since;
    QElapsedTimer m_back;
    qint64 m_longest = 0;
    qint64 m_most = 0;
    qint64 m_spent = 0;
    int m_reports = 0;
    size_t m_said = 0; ///< So that nothing is left out because nobody looks at it.
};

} // namespace

int main(int argc, char *argv[])
{
    return LiveWindow::start(argc, argv, [](EgressProxy &proxy) {
        const Attack attack(QCoreApplication::arguments(), proxy);
        return QGuiApplication::exec();
    });
}
