// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintQueue.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

// A printer says "media-empty", or "media-empty-error" and "-warning"; what it only reports is no trouble.
bool says(const QStringList &reasons, std::initializer_list<QStringView> words)
{
    return std::any_of(reasons.begin(), reasons.end(), [&](const QString &reason) {
        return !reason.endsWith(u"-report") && std::any_of(words.begin(), words.end(), [&](QStringView word) {
            return reason.startsWith(word);
        });
    });
}

bool hasError(const QStringList &reasons)
{
    return std::any_of(
        reasons.begin(), reasons.end(), [](const QString &reason) { return reason.endsWith(u"-error"); });
}

} // namespace

PrintQueue::PrintQueue(PrintServer &server, const Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_clock(clock)
    , m_options(std::move(options))
{
    m_ticks.setInterval(m_options.lookEvery);
    connect(&m_ticks, &QTimer::timeout, this, &PrintQueue::tick);
    connect(&m_server, &PrintServer::looked, this, &PrintQueue::hearLook);
    connect(&m_server, &PrintServer::sent, this, &PrintQueue::hearSent);
    connect(&m_server, &PrintServer::purged, this, &PrintQueue::hearPurged);
}

bool PrintQueue::isUnderWay(State state)
{
    return state >= State::Sending && state <= State::Stopped;
}

PrintQueue::State PrintQueue::judge(const PrintLook &look, State before)
{
    if (!look.answered)
        return before;
    switch (look.job) {
    case PrintLook::Job::Gone: // a server that keeps no history forgets what it has printed
    case PrintLook::Job::Completed:
        return State::Done;
    case PrintLook::Job::Cancelled:
        return State::Cancelled;
    case PrintLook::Job::Aborted:
        return State::Failed;
    default:
        break;
    }
    if (says(look.reasons, {u"media-empty", u"media-needed"}))
        return State::OutOfPaper;
    if (says(look.reasons, {u"media-jam"}))
        return State::Jammed;
    if (says(look.reasons, {u"door-open", u"cover-open", u"interlock-open", u"input-tray-missing"}))
        return State::DoorOpen;
    if (look.stopped || says(look.reasons, {u"offline", u"shutdown"}) || hasError(look.reasons))
        return State::Stopped;
    if (look.job == PrintLook::Job::Stopped) // what CUPS does where a filter could not read the document
        return State::Failed;
    const bool answers = !says(look.reasons, {u"connecting-to-device"});
    return look.job == PrintLook::Job::Printing && answers ? State::Printing : State::Waiting;
}

void PrintQueue::look()
{
    if (!isBusy())
        ask();
}

void PrintQueue::print(const QByteArray &pdf)
{
    if (isBusy() || m_leaving)
        return;
    m_pdf = pdf;
    m_job = 0;
    m_until = m_clock.monotonic() + m_options.limit;
    setState(State::Sending);
    m_ticks.start();
    ask();
}

void PrintQueue::cancel()
{
    if (isBusy())
        end(State::Cancelled);
}

void PrintQueue::leave(std::chrono::milliseconds patience)
{
    m_leaving = true;
    if (isBusy()) {
        m_until = std::min(m_until, m_clock.monotonic() + patience);
        tick();
    } else if (m_clean) {
        Q_EMIT left(true);
    } else {
        m_server.purge(0);
    }
}

void PrintQueue::tick()
{
    if (m_ending)
        return;
    const bool waitsForSomebody = m_state >= State::OutOfPaper;
    if (m_clock.monotonic() >= m_until || (m_leaving && waitsForSomebody))
        end(State::GivenUp);
    else if (m_job > 0)
        ask();
}

void PrintQueue::ask()
{
    if (!std::exchange(m_asking, true))
        m_server.look(m_options.printer, m_job);
}

void PrintQueue::hearLook(const PrintLook &look)
{
    m_asking = false;
    if (!isBusy() && (m_state == State::Idle || m_state == State::NoPrinter))
        return setState(look.printer.isEmpty() ? State::NoPrinter : State::Idle);
    if (!isBusy() || m_ending)
        return;
    if (m_job > 0) {
        const State state = judge(look, m_state);
        return isUnderWay(state) ? setState(state) : end(state);
    }
    if (m_pdf.isEmpty())
        return;
    if (look.accepting) {
        m_clean = false;
        return m_server.send(look.printer, std::exchange(m_pdf, {}));
    }
    m_ticks.stop();
    m_pdf.clear();
    // where the operator named a printer, there is one: it cannot be had now
    const bool none = look.printer.isEmpty() && m_options.printer.isEmpty();
    setState(none ? State::NoPrinter : State::Failed);
    if (m_leaving)
        leave({}); // whoever waits for the end of this document must hear of it
}

void PrintQueue::hearSent(int job)
{
    if (!isBusy() || m_ending)
        return;
    if (job == 0)
        return end(State::Failed);
    m_job = job;
    setState(State::Waiting);
    ask();
}

void PrintQueue::end(State state)
{
    if (m_ending)
        return;
    m_ending = state;
    m_ticks.stop();
    if (std::exchange(m_pdf, {}).isEmpty())
        m_server.purge(m_job);
    else
        hearPurged(m_clean); // nothing was handed over
}

void PrintQueue::hearPurged(bool clean)
{
    m_clean = clean;
    if (m_ending)
        setState(*std::exchange(m_ending, std::nullopt));
    if (m_leaving)
        Q_EMIT left(m_clean);
}

void PrintQueue::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace alongside
