// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/AllowList.h"

#include <QWebEngineUrlRequestInterceptor>

namespace alongside {

/// Refuses every request of a live page that its list does not allow. Navigations to data:, blob: and the
/// like do not pass here; LivePage::mayVisit() refuses those. What passes neither (WebRTC, hints to connect
/// ahead) EgressProxy refuses. Main thread.
class LiveJudge : public QWebEngineUrlRequestInterceptor {
public:
    explicit LiveJudge(AllowList list)
        : m_list(std::move(list))
    {
    }

    /// Until it is ended, any https: address is allowed as well: see LivePage::letPay().
    void setAnySecure(bool on) { m_anySecure = on; }

    void interceptRequest(QWebEngineUrlRequestInfo &request) override;

private:
    AllowList m_list;
    bool m_anySecure = false;
};

} // namespace alongside
