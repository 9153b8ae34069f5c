// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpCaller.h"
#include "help/HelpDesk.h"
#include "help/Talk.h"
#include "help/XmppTransport.h"

#include <QElapsedTimer>

#include <memory>
#include <vector>

namespace alongside {

/// How many places there are, and champions in all.
struct CrowdSize {
    int sites = 1;
    int champions = 1;

    int perSite() const { return std::max(1, champions / sites); }
};

/// One end of a crowd: a line of its own, as a terminal or a desk has it.
class CrowdEnd : public QObject {
public:
    /// name: of the account, before the number.
    CrowdEnd(const QString &name, const QString &host, int number);

    bool isThere() const { return transport.isReady(); }
    /// How often the line was lost.
    int dropped() const { return m_dropped; }

    Link link;
    XmppTransport transport;

private:
    int m_dropped = 0;
    bool m_was = false;
};

/// A champion who offers help to those whose request names their place among the champions of the site, so
/// that one offers and not all, and who answers each line.
class CrowdChampion : public CrowdEnd {
public:
    CrowdChampion(const Clock &clock, int number, const CrowdSize &size);

private:
    void look();
    void begin(const QString &from, const QString &talk, const ChatMessage &first);

    const Clock &m_clock;
    const int m_place;
    HelpDesk m_desk;
    std::vector<std::unique_ptr<Talk>> m_talks;
};

/// A terminal that asks, talks and ends.
class CrowdKiosk : public CrowdEnd {
public:
    CrowdKiosk(const Clock &clock, int number, const CrowdSize &size);

    /// True once it sees every champion.
    bool isThere() const { return CrowdEnd::isThere() && m_caller.present().size() >= m_size.champions; }
    bool isBusy() const { return m_talk || m_asks; }
    void ask();

    std::vector<double> offers; ///< Milliseconds until each.
    std::vector<double> lines; ///< Milliseconds until each was answered.
    int wrong = 0; ///< Lines that came twice or out of turn.

private:
    void begin(const QString &champion);
    void hear(const QString &words);
    void sayNext();

    const Clock &m_clock;
    const CrowdSize m_size;
    HelpCaller m_caller;
    HelpRequest m_request;
    std::unique_ptr<Talk> m_talk;
    QElapsedTimer m_timer;
    int m_said = 0;
    int m_asked = 0;
    bool m_asks = false;
};

} // namespace alongside
