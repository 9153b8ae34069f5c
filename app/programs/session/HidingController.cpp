// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HidingController.h"

#include <utility>

namespace alongside {

HidingController::HidingController(const IdleWatch::Options &idle, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_idle(idle, clock)
    , m_quick(clock)
    , m_lock(clock)
{
    connect(&m_lock, &PinLock::opened, this, &HidingController::carryOn);
}

int HidingController::minutesHeld() const
{
    return isHeld() ? int(std::chrono::ceil<std::chrono::minutes>(m_idle.leftHidden()).count()) : 0;
}

int HidingController::secondsToUndo() const
{
    return isBlank() ? int(std::chrono::ceil<std::chrono::seconds>(m_quick.leftToUndo()).count()) : 0;
}

void HidingController::hide()
{
    m_idle.hold();
    Q_EMIT changed();
}

void HidingController::reveal()
{
    if (!m_lock.isSet())
        carryOn();
}

void HidingController::carryOn()
{
    m_lock.leave();
    m_idle.reveal();
    Q_EMIT changed();
}

void HidingController::quickExit()
{
    m_quick.leave();
    Q_EMIT changed();
}

void HidingController::undoQuickExit()
{
    m_quick.undo();
    m_idle.activity();
    if (m_lock.isSet())
        m_idle.hold();
    Q_EMIT changed();
}

void HidingController::activity()
{
    const bool awake = m_idle.stage() == IdleWatch::Stage::Awake;
    m_idle.activity();
    if (!awake)
        Q_EMIT changed();
}

void HidingController::keyPressed(bool shift)
{
    if (!shift)
        m_quick.otherKeyPressed();
    else if (m_quick.shiftPressed())
        Q_EMIT changed();
}

void HidingController::unlock()
{
    m_lock.set({});
    Q_EMIT m_lock.pinChanged();
    carryOn();
}

void HidingController::tick()
{
    const bool idle = m_idle.tick() == IdleWatch::Stage::Over;
    const bool left = m_quick.tick() == QuickExit::State::Over;
    m_lock.tick();
    const std::array now{int(m_idle.stage()), minutesHeld(), secondsToUndo()};
    if (std::exchange(m_shown, now) != now)
        Q_EMIT changed();
    if (idle || left)
        Q_EMIT ended(left ? VisitEnd::QuickExit : VisitEnd::Idle);
}

void HidingController::resume(bool held, Secret pin)
{
    m_lock.set(std::move(pin));
    if (held)
        m_idle.hold();
    Q_EMIT changed();
}

} // namespace alongside
