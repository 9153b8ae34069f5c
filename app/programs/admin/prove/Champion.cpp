// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/prove/Champion.h"

#include "programs/admin/prove/ChampionEnd.h"
#include "proof/Canary.h"
#include "proof/MarkSearch.h"

#include <QDeadlineTimer>

namespace alongside {

namespace {

constexpr int patience = 30'000; // milliseconds, on a busy machine
constexpr int visitAndAccount = 2;

QString lettersOf(const Canary &canary)
{
    const Secret letters = canary.letters();
    return QString::fromLatin1(
        reinterpret_cast<const char *>(letters.data()), static_cast<qsizetype>(letters.size()));
}

} // namespace

Champion::Champion(LinkSettings settings, const QByteArray &badge, const Canary &answer)
{
    // made there, since what it is made of has timers
    auto *const starter = new QObject;
    starter->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, starter, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        starter,
        [&] {
            m_end = new ChampionEnd(std::move(settings), badge, lettersOf(answer), [this] {
                const QMutexLocker lock(&m_mutex);
                m_news = true;
                m_changed.wakeAll();
            });
        },
        Qt::BlockingQueuedConnection);
    QObject::connect(&m_thread, &QThread::finished, m_end, &QObject::deleteLater);
}

Champion::~Champion()
{
    m_thread.quit();
    m_thread.wait();
}

void Champion::tell(const std::function<void(ChampionEnd &)> &what)
{
    QMetaObject::invokeMethod(
        m_end, [&] { what(*m_end); }, Qt::BlockingQueuedConnection);
}

bool Champion::until(const std::function<bool(ChampionEnd &)> &so)
{
    QDeadlineTimer deadline(patience);
    for (;;) {
        bool is = false;
        m_mutex.lock();
        m_news = false;
        m_mutex.unlock();
        tell([&](ChampionEnd &end) { is = so(end); });
        if (is)
            return true;
        const QMutexLocker lock(&m_mutex);
        while (!m_news) {
            if (!m_changed.wait(&m_mutex, deadline))
                return false;
        }
    }
}

bool Champion::isReady()
{
    return until([](const ChampionEnd &end) { return end.isReady(); });
}

bool Champion::hasHeard(const Canary &canary)
{
    return until([&](const ChampionEnd &end) { return end.hasHeard(lettersOf(canary)); });
}

bool Champion::knows(const Canary &canary)
{
    bool known = false;
    tell([&](const ChampionEnd &end) { known = end.hasHeard(lettersOf(canary)); });
    return known;
}

bool Champion::hasAnswered()
{
    return until([](const ChampionEnd &end) { return end.hasAnswered(); });
}

bool Champion::hasParted()
{
    return until([](const ChampionEnd &end) { return end.hasParted(); });
}

void Champion::say(const Canary &canary, const QString &to, int times)
{
    tell([&](ChampionEnd &end) {
        for (int i = 0; i < times; ++i)
            end.say(lettersOf(canary), to);
    });
}

bool Champion::isRefused(const Canary &canary)
{
    QString visit;
    tell([&](const ChampionEnd &end) { visit = end.visit(); });
    say(canary, visit);
    say(canary, visit.section(u'/', 0, 0));
    return until([](const ChampionEnd &end) { return end.refused() == visitAndAccount; });
}

Looked Champion::search(const MarkSearch &search)
{
    QByteArray record;
    tell([&](const ChampionEnd &end) { record = end.record(); });
    Looked looked{QStringLiteral("champion's end"), QStringLiteral("all that came to them"), 0, {}, {}};
    addBytes(looked, record, search, QStringLiteral("a message"));
    return looked;
}

} // namespace alongside
