// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HidingController.h"

#include <utility>

namespace alongside {

namespace {

// What is shown of a time that is still to go: never zero before it is over.
template <typename Unit>
int roundedUp(std::chrono::milliseconds time)
{
    return int(std::chrono::ceil<Unit>(time).count());
}

} // namespace

HidingController::HidingController(const IdleWatch::Options &idle, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_idle(idle, clock)
    , m_quick(clock)
    , m_pin(clock)
{
    connect(&m_entry, &DigitEntry::full, this, &HidingController::entered);
    connect(&m_entry, &DigitEntry::changed, this, [this] {
        if (m_entry.count() > 0 && std::exchange(m_wrong, false))
            Q_EMIT changed();
    });
}

int HidingController::minutesHeld() const
{
    return isHeld() ? roundedUp<std::chrono::minutes>(m_idle.leftHidden()) : 0;
}

int HidingController::secondsToUndo() const
{
    return isBlank() ? roundedUp<std::chrono::seconds>(m_quick.leftToUndo()) : 0;
}

int HidingController::wait() const
{
    return roundedUp<std::chrono::seconds>(m_pin.wait());
}

void HidingController::hide()
{
    m_idle.hold();
    Q_EMIT changed();
}

void HidingController::reveal()
{
    if (hasPin())
        return;
    leavePin();
    m_idle.reveal();
    Q_EMIT changed();
}

void HidingController::choosePin()
{
    m_entry.clear();
    m_wrong = false;
    m_choosing = 1;
    Q_EMIT changed();
}

void HidingController::leavePin()
{
    m_entry.clear();
    m_first.wipe();
    m_wrong = false;
    m_choosing = 0;
    Q_EMIT changed();
}

void HidingController::entered()
{
    Secret digits = m_entry.take();
    if (m_choosing > 0)
        return choose(std::move(digits));
    if (wait() == 0) {
        m_wrong = !m_pin.opens(digits);
        if (!m_wrong)
            m_idle.reveal();
    }
    Q_EMIT changed();
}

void HidingController::choose(Secret digits)
{
    if (m_choosing == 1) {
        m_first = std::move(digits);
        m_wrong = false;
        m_choosing = 2;
    } else if (m_first.equals(digits)) {
        m_pin.set(std::move(digits));
        leavePin();
        Q_EMIT pinChanged();
    } else {
        choosePin();
        m_wrong = true;
    }
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
    if (hasPin())
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
    m_pin.set({});
    Q_EMIT pinChanged();
    reveal();
}

void HidingController::tick()
{
    const bool idle = m_idle.tick() == IdleWatch::Stage::Over;
    const bool left = m_quick.tick() == QuickExit::State::Over;
    if (const std::array now{int(m_idle.stage()), minutesHeld(), secondsToUndo(), wait()};
        std::exchange(m_shown, now) != now)
        Q_EMIT changed();
    if (idle || left)
        Q_EMIT ended(left ? VisitEnd::QuickExit : VisitEnd::Idle);
}

void HidingController::resume(bool held, Secret pin)
{
    m_pin.set(std::move(pin));
    if (held)
        m_idle.hold();
    Q_EMIT changed();
}

} // namespace alongside
