// SPDX-License-Identifier: GPL-3.0-or-later
// bench-chat-crowd kiosks|champions FIRST COUNT SITES CHAMPIONS: so many ends, each with a line of its own,
// over the server whose place the environment names (XMPP_SERVER, XMPP_PORT, XMPP_CA). Says "ready" once all
// are there. Kiosks then read "RATE SECONDS" from standard input, ask so often at chance, exchange three
// lines with whoever helps, and print a line of JSON: milliseconds from each request to its offer, and what
// was lost. Champions help until their input ends.
#include "Crowd.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSocketNotifier>

#include <cmath>
#include <cstdio>

#include <unistd.h>

using namespace alongside;

namespace {

constexpr int atOnce = 12; // logins: more make each other slower only
constexpr auto afterwards = 20'000; // milliseconds for those who still wait

QByteArray readLine()
{
    QByteArray line;
    char sign = 0;
    while (::read(STDIN_FILENO, &sign, 1) == 1 && sign != '\n')
        line.append(sign);
    return line;
}

void spin(const std::function<bool()> &isOver, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!isOver() && (milliseconds < 0 || !timer.hasExpired(milliseconds)))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Asks at chance, as people do who know nothing of each other (Poisson).
class Asking : public QObject {
public:
    Asking(const std::vector<std::unique_ptr<CrowdKiosk>> &kiosks, double perSecond)
        : m_kiosks(kiosks)
        , m_perSecond(perSecond)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            CrowdKiosk &kiosk = *m_kiosks.at(QRandomGenerator::global()->bounded(quint32(m_kiosks.size())));
            if (!kiosk.isBusy())
                kiosk.ask();
            next();
        });
        next();
    }

private:
    void next()
    {
        const double chance = 1 - QRandomGenerator::global()->generateDouble();
        m_timer.start(int(-std::log(chance) / m_perSecond * 1000));
    }

    const std::vector<std::unique_ptr<CrowdKiosk>> &m_kiosks;
    const double m_perSecond;
    QTimer m_timer;
};

int runKiosks(const std::vector<std::unique_ptr<CrowdKiosk>> &kiosks)
{
    const QList<QByteArray> words = readLine().split(' ');
    {
        const Asking asking(kiosks, words.value(0).toDouble());
        spin([] { return false; }, int(words.value(1).toDouble() * 1000));
    }
    const auto busy = [&] {
        return std::any_of(kiosks.begin(), kiosks.end(), [](const auto &kiosk) { return kiosk->isBusy(); });
    };
    spin([&] { return !busy(); }, afterwards);
    QJsonArray offers;
    QJsonArray lines;
    int lost = 0;
    int wrong = 0;
    int dropped = 0;
    for (const auto &kiosk : kiosks) {
        for (const double time : kiosk->offers)
            offers.append(time);
        for (const double time : kiosk->lines)
            lines.append(time);
        lost += kiosk->isBusy() ? 1 : 0;
        wrong += kiosk->wrong;
        dropped += kiosk->dropped();
    }
    const QJsonObject told{{QStringLiteral("offers"), offers}, {QStringLiteral("lines"), lines},
        {QStringLiteral("lost"), lost}, {QStringLiteral("wrong"), wrong},
        {QStringLiteral("dropped"), dropped}};
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}

template <typename End>
std::vector<std::unique_ptr<End>> gather(const Clock &clock, int first, int count, const CrowdSize &size)
{
    std::vector<std::unique_ptr<End>> ends;
    for (int i = 0; i < count; ++i) {
        ends.push_back(std::make_unique<End>(clock, first + i, size));
        if (i >= atOnce)
            spin([&] { return ends.at(std::size_t(i - atOnce))->isThere(); }, -1);
    }
    for (const auto &end : ends)
        spin([&] { return end->isThere(); }, -1);
    std::puts("ready");
    std::fflush(stdout);
    return ends;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 6)
        return 2;
    const SystemClock clock;
    const CrowdSize size{words.at(4).toInt(), words.at(5).toInt()};
    const int first = words.at(2).toInt();
    const int count = words.at(3).toInt();
    if (words.at(1) == QStringLiteral("kiosks"))
        return runKiosks(gather<CrowdKiosk>(clock, first, count, size));
    const auto champions = gather<CrowdChampion>(clock, first, count, size);
    bool isOver = false;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] { isOver = true; });
    spin([&] { return isOver; }, -1);
    return 0;
}
