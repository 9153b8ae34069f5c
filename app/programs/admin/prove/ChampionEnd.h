// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpDesk.h"
#include "help/Talk.h"
#include "help/TalkEvent.h"
#include "help/XmppTransport.h"

#include <functional>
#include <memory>

namespace alongside {

/// What a Champion does and knows, in its thread.
class ChampionEnd : public QObject {
public:
    /// changed is called after each change.
    ChampionEnd(
        LinkSettings settings, const QByteArray &badge, QString answer, std::function<void()> changed);

    bool isReady() const { return m_link.state() == Link::State::Ready; }
    bool hasHeard(const QString &words) const { return m_heard.contains(words); }
    bool hasAnswered() const;
    bool hasParted() const { return m_parted; }
    int refused() const { return m_refused; }
    /// The address of whoever was talked with last.
    QString visit() const { return m_talk ? m_talk->conversation().other() : QString(); }
    void say(const QString &words, const QString &to);
    /// All that came: words, and payloads as JSON.
    const QByteArray &record() const { return m_record; }

private:
    void hear(const ChatMessage &message);
    void begin(const QString &from, const QString &name, const ChatMessage &first);
    void take(const Conversation::Note &note);
    void answer();

    const QString m_answer;
    const std::function<void()> m_changed;
    SystemClock m_clock;
    Link m_link;
    XmppTransport m_transport;
    HelpDesk m_desk;
    std::unique_ptr<Talk> m_talk;
    QStringList m_heard;
    QByteArray m_record;
    SeenPlace m_place;
    QList<quint32> m_said; ///< The numbers of the answer and the pointing.
    int m_refused = 0;
    bool m_parted = false;
};

} // namespace alongside
