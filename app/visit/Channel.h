// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/Message.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <utility>

class QSocketNotifier;

namespace alongside {

/// One end of the private line between the vault and the process of a visit: a pair of sockets that nobody
/// else can find (AF_UNIX, SOCK_SEQPACKET), handed over as an open file. Secrets go from locked memory to the
/// kernel and into locked memory again. Main thread.
class Channel : public QObject {
    Q_OBJECT

public:
    /// Takes over an open end and closes it at last.
    explicit Channel(int descriptor, QObject *parent = nullptr);
    ~Channel() override;

    /// Both ends of a new line: the first closes itself in a new program, the second does not; -1 where the
    /// system has no more files.
    static std::pair<int, int> pair();

    /// False when the other end is gone, or has left no room for it within this patience.
    bool send(const Message &message, std::chrono::milliseconds patience = std::chrono::seconds(1));
    /// Reads what has come in but was not read yet: the last words of a process that has ended.
    void drain();

Q_SIGNALS:
    void received(const alongside::Message &message);
    /// The other end is gone; nothing follows.
    void closed();

private:
    bool read();

    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace alongside
