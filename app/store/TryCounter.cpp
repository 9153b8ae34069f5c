// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TryCounter.h"

#include "store/DurableFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace alongside {

namespace {

constexpr std::chrono::seconds firstWait{30};
constexpr qint64 day = 24 * 60 * 60;
constexpr std::chrono::seconds longestWait{day};

// Doubles with every failure past the free ones: 30 s, 1 min, 2 min ... up to a day.
std::chrono::seconds waitAfter(int failures)
{
    if (failures < TryCounter::freeTries)
        return std::chrono::seconds(0);
    const int doublings = std::min(failures - TryCounter::freeTries, 12);
    return std::min(firstWait * (1 << doublings), longestWait);
}

} // namespace

TryCounter::TryCounter(const QString &path, const Clock &clock)
    : m_path(path)
    , m_clock(clock)
{
    QFile file(path);
    if (!file.exists())
        return;
    const auto document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(1024 * 1024)) : QJsonDocument();
    if (!document.isObject()) {
        m_total = terminalTries;
        m_lastSeen = clock.now().toSecsSinceEpoch();
        return;
    }
    const QJsonObject root = document.object();
    m_total = std::max(0, root.value(u"total").toInt(terminalTries));
    m_lastSeen = root.value(u"lastSeen").toInteger();
    const QJsonObject places = root.value(u"places").toObject();
    for (auto each = places.begin(); each != places.end(); ++each) {
        const QJsonObject count = each->toObject();
        m_counts.insert(each.key().toLatin1(),
            {std::max(0, count.value(u"failures").toInt(freeTries)), count.value(u"notBefore").toInteger()});
    }
}

qint64 TryCounter::seconds() const
{
    return std::max(m_lastSeen, m_clock.now().toSecsSinceEpoch());
}

// What honest people mistyped last month locks nobody out today.
int TryCounter::totalToday() const
{
    return seconds() / day == m_lastSeen / day ? m_total : 0;
}

TryCounter::Answer TryCounter::mayTry(const QByteArray &locator) const
{
    if (totalToday() >= terminalTries)
        return {false, std::chrono::seconds(0), true};
    const qint64 left = m_counts.value(locator).notBefore - seconds();
    return {left <= 0, std::chrono::seconds(std::max<qint64>(0, left)), false};
}

void TryCounter::lapse()
{
    m_counts.removeIf([now = m_lastSeen](const auto &each) {
        const Count &count = each.value();
        const qint64 counted = count.notBefore - waitAfter(count.failures).count();
        return counted / day < now / day && count.notBefore <= now;
    });
}

StoreResult<Done> TryCounter::aboutToTry(const QByteArray &locator)
{
    m_total = totalToday() + 1;
    m_lastSeen = seconds();
    lapse();
    Count &count = m_counts[locator];
    ++count.failures;
    count.notBefore = m_lastSeen + waitAfter(count.failures).count();
    return write();
}

StoreResult<Done> TryCounter::wasRight(const QByteArray &locator)
{
    m_counts.remove(locator);
    m_total = std::max(0, m_total - 1);
    return write();
}

StoreResult<Done> TryCounter::forget(const QByteArray &locator)
{
    return m_counts.remove(locator) > 0 ? write() : StoreResult<Done>(Done{});
}

StoreResult<Done> TryCounter::unlock()
{
    m_counts.clear();
    m_total = 0;
    // a clock that had been years ahead makes nobody wait for years
    m_lastSeen = m_clock.now().toSecsSinceEpoch();
    return write();
}

StoreResult<Done> TryCounter::write() const
{
    QJsonObject places;
    for (auto each = m_counts.begin(); each != m_counts.end(); ++each)
        places.insert(QString::fromLatin1(each.key()),
            QJsonObject{{QStringLiteral("failures"), each->failures},
                {QStringLiteral("notBefore"), each->notBefore}});
    return durable::write(m_path,
        QJsonDocument({{QStringLiteral("total"), m_total}, {QStringLiteral("lastSeen"), m_lastSeen},
                          {QStringLiteral("places"), places}})
            .toJson(QJsonDocument::Compact));
}

} // namespace alongside
