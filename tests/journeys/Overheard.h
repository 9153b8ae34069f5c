// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace alongside {

/// What this process and its children say from its making on: on standard error, where it goes on to be seen,
/// and as messages of Qt, which a test would catch. One at a time; any thread.
class Overheard {
public:
    Overheard();
    ~Overheard();
    Overheard(const Overheard &) = delete;
    Overheard &operator=(const Overheard &) = delete;

    /// Catches the messages of Qt; again after each who took them for themselves.
    void catchMessages();
    /// All that was said before this call.
    QByteArray said() const;
    /// A message of Qt.
    void add(const QByteArray &words);

private:
    void listen();

    int m_before = -1; ///< Where standard error went.
    int m_end = -1; ///< To read from.
    mutable std::mutex m_lock;
    mutable std::condition_variable m_news;
    QByteArray m_said;
    mutable int m_marks = 0;
    std::thread m_thread;
};

} // namespace alongside
