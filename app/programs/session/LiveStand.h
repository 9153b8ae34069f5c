// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/LivePage.h"

namespace alongside {

class LiveController;
struct LivePermit;

/// A real service as it stands open: what shows it, and the wires to the guide beside it. It ends with its
/// parent, and before that once the view of its page has gone. Main thread.
class LiveStand : public QObject {
public:
    /// The proxy and the controller are not owned; both must outlive it.
    LiveStand(const LivePermit &permit, EgressProxy &proxy, QObject *parent);

    /// What the view needs. Owned by the stand.
    LivePage *page() { return &m_page; }

    /// Tells the guide what the page asks, and points where the guide points.
    void standBeside(LiveController &live);

private:
    LivePage m_page;
};

} // namespace alongside
