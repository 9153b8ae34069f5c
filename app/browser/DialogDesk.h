// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QPointer>

#include <deque>

namespace alongside {

/// Answers what a page asks in a window of its own (HTML, 8.9): as the person says, who reads it as the
/// page's words on a screen of ours. A page that asks again and again is answered with no, unseen. What is
/// typed goes to the page and is not kept. Main thread.
class DialogDesk : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype longestWords = 600; ///< Characters of what a page asks; more is cut.
    static constexpr qsizetype longestAnswer = 1000; ///< And of what is typed.
    static constexpr int most = 4; ///< Questions in a row.
    static constexpr std::chrono::seconds row{60}; ///< As long ago as that, a question counts no more.

    /// The clock must outlive it.
    explicit DialogDesk(const Clock &clock, QObject *parent = nullptr)
        : QObject(parent)
        , m_clock(clock)
    {
    }

    /// Somebody shows them from now on. Before, every question is answered with no, but who wants to leave a
    /// page may.
    void show() { m_shown = true; }

    /// WebEngineView's javaScriptDialogRequested. The view keeps the request until it is answered.
    Q_INVOKABLE void ask(QObject *request);
    /// The person's answer; what they typed where a line was asked for. Nothing where nothing is asked.
    Q_INVOKABLE void answer(bool yes, const QString &text);
    /// Another page comes: what this one asked is over.
    void anotherPage();

signals:
    /// kind: "tell" (nothing but to be read), "ask", "line" or "leave". host: who asks, may be empty. line:
    /// what stands in it at first.
    void asked(const QString &kind, const QString &host, const QString &words, const QString &line);
    /// What was asked needs no answer any more.
    void over();
    /// From now on this page's questions are answered with no.
    void flooded();

private:
    bool isTooMuch();

    const Clock &m_clock;
    std::deque<std::chrono::milliseconds> m_times; ///< Of the last questions.
    QPointer<QObject> m_request;
    bool m_shown = false;
    bool m_flooded = false;
};

} // namespace alongside
