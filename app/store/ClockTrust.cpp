// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ClockTrust.h"

#include "store/DurableFile.h"

#include <QFile>
#include <QTimeZone>

#include <sys/timex.h>

namespace alongside {

namespace {

constexpr qint64 smallStep = 5 * 60; // what synchronising may set a right clock back
constexpr qint64 writeEvery = 60;

} // namespace

ClockTrust::ClockTrust(const QString &path, const Clock &clock, Synchronised synchronised)
    : m_path(path)
    , m_clock(clock)
    , m_synchronised(std::move(synchronised))
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_mark = m_written = std::max<qint64>(0, file.read(32).trimmed().toLongLong());
}

bool ClockTrust::isTrusted()
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const bool near = m_mark > 0 && now >= m_mark - smallStep
        && now - m_mark <= std::chrono::duration_cast<std::chrono::seconds>(longestGap).count();
    if (!near && !m_synchronised())
        return false;
    // a synchronised clock is believed also where it is before the mark: then the mark was wrong
    remember(near ? std::max(m_mark, now) : now);
    return true;
}

QDateTime ClockTrust::believed()
{
    if (isTrusted() || m_mark == 0)
        return m_clock.now();
    return QDateTime::fromSecsSinceEpoch(m_mark, QTimeZone::utc());
}

StoreResult<Done> ClockTrust::confirm()
{
    m_written = 0;
    return remember(m_clock.now().toSecsSinceEpoch());
}

StoreResult<Done> ClockTrust::remember(qint64 seconds)
{
    m_mark = seconds;
    if (qAbs(m_mark - m_written) < writeEvery)
        return Done{};
    const auto written = durable::write(m_path, QByteArray::number(m_mark));
    if (written)
        m_written = m_mark;
    return written;
}

bool ClockTrust::kernelSaysSo()
{
    timex state{};
    return ::adjtimex(&state) != TIME_ERROR;
}

} // namespace alongside
