// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/Looked.h"
#include "xmpp/LinkSettings.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <functional>

namespace alongside {

class Canary;
class ChampionEnd;

/// The champion of a proof, at the other end of the chat: takes whoever asks, answers the first words with
/// letters of their own and points at a question. Keeps all that comes, so that it can be searched. Lives in
/// a thread of its own, because a proof waits for its hands without an event loop. Each function waits for
/// what it tells of, and returns false when that does not come.
class Champion {
public:
    /// The answer is said as soon as words have come. badge: as BadgeToken issues it.
    Champion(LinkSettings settings, const QByteArray &badge, const Canary &answer);
    ~Champion();
    Champion(const Champion &) = delete;
    Champion &operator=(const Champion &) = delete;

    bool isReady();
    /// These letters came as words.
    bool hasHeard(const Canary &canary);
    /// The same at this moment, without waiting.
    bool knows(const Canary &canary);
    /// The answer and the pointing are with the terminal.
    bool hasAnswered();
    /// The terminal has ended the talk.
    bool hasParted();
    /// Says these letters to whoever has this address, so often.
    void say(const Canary &canary, const QString &to, int times = 1);
    /// Says them to the visit, which is over, and to its account; true once the server has refused both.
    bool isRefused(const Canary &canary);
    /// All that came from the terminal, searched.
    Looked search(const MarkSearch &search);

private:
    bool until(const std::function<bool(ChampionEnd &)> &so);
    void tell(const std::function<void(ChampionEnd &)> &what);

    QThread m_thread;
    ChampionEnd *m_end = nullptr; ///< Lives in the thread, and ends with it.
    QMutex m_mutex;
    QWaitCondition m_changed;
    bool m_news = false;
};

} // namespace alongside
