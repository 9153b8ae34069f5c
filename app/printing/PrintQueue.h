// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "printing/PrintServer.h"

#include <QTimer>

#include <optional>

namespace alongside {

/// Brings one document at a time to paper, follows it until it lies there, and sees to it that the print
/// server keeps nothing of it. Main thread.
class PrintQueue : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString printer{}; ///< The queue's name; empty for the system's default.
        std::chrono::milliseconds lookEvery{1000};
        std::chrono::milliseconds limit{std::chrono::minutes(5)}; ///< For one document, all in all.
    };

    enum class State {
        Idle,
        Sending,
        Waiting, ///< For its turn, or for the printer to answer.
        Printing,
        OutOfPaper, ///< This and the next three: it goes on by itself once somebody saw to the printer.
        DoorOpen,
        Jammed,
        Stopped,
        Done,
        Cancelled,
        GivenUp, ///< The limit passed.
        NoPrinter,
        Failed
    };
    Q_ENUM(State)

    /// Neither is owned; both must outlive it.
    PrintQueue(PrintServer &server, const Clock &clock, Options options, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// A document is under way.
    bool isBusy() const { return isUnderWay(m_state); }
    static bool isUnderWay(State state);
    /// What a look says of a job that was handed over: the decision alone, for any thread.
    static State judge(const PrintLook &look, State before);

    /// Asks whether there is a printer at all: Idle or NoPrinter. Nothing while one document is under way.
    void look();
    /// Prints a PDF. Nothing while another is under way.
    void print(const QByteArray &pdf);
    /// Takes the document back.
    void cancel();
    /// For the end of a visit: a document that is being printed has so long to be done; then all is purged,
    /// what waits for somebody to see to the printer at once. left() follows.
    void leave(std::chrono::milliseconds patience);

Q_SIGNALS:
    void stateChanged();
    /// Whether the print server keeps nothing of what was printed here.
    void left(bool clean);

private:
    void hearLook(const PrintLook &look);
    void hearSent(int job);
    void hearPurged(bool clean);
    void tick();
    void ask();
    void end(State state);
    void setState(State state);

    PrintServer &m_server;
    const Clock &m_clock;
    const Options m_options;
    QTimer m_ticks;
    QByteArray m_pdf; ///< Until it is handed over.
    int m_job = 0;
    State m_state = State::Idle;
    std::optional<State> m_ending; ///< What it will be once the server has purged the job.
    std::chrono::milliseconds m_until{};
    bool m_leaving = false;
    bool m_asking = false;
    bool m_clean = true;
};

} // namespace alongside
