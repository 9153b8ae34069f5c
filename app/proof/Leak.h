// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/Canary.h"

#include <functional>
#include <memory>
#include <optional>

#include <sys/types.h>

namespace alongside {

/// A leak on purpose, so that a search has something to find; it ends with the object. Each is made in a
/// process of its own, which writes the letters with other code (Qt's) than the searches look for them with.
class Leak {
public:
    /// A process of a user (this one's where none is named) that holds each writing in its memory.
    static std::unique_ptr<Leak> inMemory(const Canary &canary, std::optional<uid_t> user = {});
    /// A process that holds a file open which has each writing and no name.
    static std::unique_ptr<Leak> inNamelessFile(const Canary &canary, const QString &folder);
    /// A file with each writing in a folder.
    static std::unique_ptr<Leak> inFile(const Canary &canary, const QString &folder);
    /// An entry for each writing in the system's journal.
    static std::unique_ptr<Leak> inJournal(const Canary &canary);
    /// A line for each writing, written into an open file or pipe.
    static std::unique_ptr<Leak> inStream(const Canary &canary, int descriptor);
    /// One writing on a selection of the X server.
    static std::unique_ptr<Leak> onSelection(
        const Canary &canary, const Writing &writing, const QByteArray &selection);

    ~Leak();
    Leak(const Leak &) = delete;
    Leak &operator=(const Leak &) = delete;

    /// The process that leaks.
    pid_t pid() const { return m_pid; }

private:
    /// What the process does; it calls ready() when the leak is there, and lives on while this returns true.
    using Work = std::function<bool(void (*ready)())>;

    explicit Leak(const Work &work);

    pid_t m_pid = 0;
    QString m_file; ///< To be removed at the end.
};

/// The letters as this writing has them, made by Qt; with other bytes round them where it is base64.
QByteArray leaked(const Canary &canary, const Writing &writing);

} // namespace alongside
