// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/Channel.h"

#include <chrono>
#include <functional>
#include <map>

namespace alongside {

/// This visit's end of the line to the vault; none in a demonstration, where nothing can be kept. Main
/// thread.
class VisitLine : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const Message &)>;

    /// Takes over an open file of this process (from the command line); -1 for a demonstration.
    explicit VisitLine(int descriptor, QObject *parent = nullptr);
    ~VisitLine() override;

    bool isThere() const { return m_channel != nullptr; }
    /// Says something that has no answer. False where the vault left no room for it within this patience.
    bool tell(const Message &message, std::chrono::milliseconds patience = std::chrono::seconds(1));
    /// Asks; the answer comes later. Without a line it is a refusal, at once.
    void ask(const Message &message, Answer answer);

Q_SIGNALS:
    /// The vault says something by itself.
    void told(const alongside::Message &message);
    /// The vault is gone: this process must end.
    void closed();

private:
    void take(const Message &message);

    std::unique_ptr<Channel> m_channel;
    std::map<qint64, Answer> m_waiting; ///< By the number of the question.
    qint64 m_asked = 0;
};

} // namespace alongside
