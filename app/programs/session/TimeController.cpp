// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/TimeController.h"

#include <QKeyEvent>

#include <utility>

namespace alongside {

TimeController::TimeController(const TimeOptions &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_closing(OpeningHours(options.hours), clock)
    , m_hiding(options.idle, clock)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &TimeController::tick);
    connect(&m_hiding, &HidingController::ended, this, &TimeController::end);
    connect(&m_staff, &StaffDesk::allowed, this, &TimeController::allow);
}

int TimeController::left() const
{
    return m_timer ? int(std::chrono::ceil<std::chrono::minutes>(m_timer->left()).count()) : -1;
}

QString TimeController::closing() const
{
    return m_timer && m_timer->endsByClosing() ? m_closing.timeOfDay().toString(u"hh:mm") : QString();
}

void TimeController::begin()
{
    if (m_timer || m_ended)
        return;
    m_timer.emplace(m_options.timer, m_clock);
    m_timer->setWaiting(m_waiting);
    m_timer->setPageUnfinished(m_unfinished);
    m_warned = m_waiting;
    m_hiding.activity();
    m_second.start();
    tick();
    Q_EMIT changed();
}

void TimeController::resume(qint64 endsAt, bool held, Secret pin)
{
    begin();
    m_timer->resume(SessionTimer::Duration(endsAt));
    m_hiding.resume(held, std::move(pin));
    tick();
}

void TimeController::extend()
{
    if (m_timer && m_timer->extend())
        putAway();
}

void TimeController::putAway()
{
    m_warned = false;
    Q_EMIT changed();
}

void TimeController::setWaiting(bool waiting)
{
    if (m_waiting == waiting)
        return;
    m_waiting = waiting;
    if (m_timer)
        m_timer->setWaiting(waiting);
    m_warned = m_timer && (waiting || m_timer->state() != SessionTimer::State::Plenty);
    Q_EMIT changed();
}

void TimeController::setPageUnfinished(bool unfinished)
{
    m_unfinished = unfinished;
    if (m_timer)
        m_timer->setPageUnfinished(unfinished);
}

void TimeController::listened()
{
    // the question whether somebody is there is read aloud too
    if (!m_hiding.isAsking())
        m_hiding.activity();
}

void TimeController::tick()
{
    if (!m_timer || m_ended)
        return;
    m_closing.tick();
    m_timer->setClosing(m_closing.at());
    const SessionTimer::State state = m_timer->tick();
    const int due = m_timer->warningsDue() + (isGrace() ? 1 : 0);
    m_warned = due > m_toldOf || (m_warned && (due > 0 || m_waiting));
    m_toldOf = due;
    if (const std::array now{left(), int(state), int(m_warned), int(m_timer->endsByClosing())};
        std::exchange(m_shown, now) != now)
        Q_EMIT changed();
    m_hiding.tick();
    if (state == SessionTimer::State::Over)
        end(m_timer->endsByClosing() ? VisitEnd::Closing : VisitEnd::Time);
}

void TimeController::end(VisitEnd why)
{
    if (m_ended)
        return;
    m_ended = true;
    m_second.stop();
    Q_EMIT ended(why);
}

void TimeController::allow(const QString &action)
{
    if (action == u"extend" && m_timer) {
        m_timer->grant();
        putAway();
    } else if (action == u"end") {
        end(VisitEnd::Staff);
    } else if (action == u"reveal") {
        m_hiding.unlock();
    } else if (action == u"waiting" || action == u"nobody-waits") {
        setWaiting(action == u"waiting");
    }
}

bool TimeController::keyPressed(int key)
{
    m_hiding.keyPressed(key == Qt::Key_Shift);
    // a key that answers the question is not meant for the page
    const bool answer = m_hiding.isAsking();
    m_hiding.activity();
    // any key gives more time, without leaving what one is at (WCAG 2.2, 2.2.1)
    if (m_warned && !m_hiding.isHeld())
        extend();
    return answer;
}

bool TimeController::eventFilter(QObject *watched, QEvent *event)
{
    // what goes to a window goes on to items in it, as the same event again
    if (!m_timer || !watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return !key->isAutoRepeat() && keyPressed(key->key());
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        m_hiding.activity();
        break;
    default:
        break;
    }
    return false;
}

} // namespace alongside
