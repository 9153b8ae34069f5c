// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace alongside {

/// Refuses every request of a practice page that is not for the practice scheme: no network, no file, no
/// resource. Navigations to data:, blob: and the like do not pass here; PracticePage::mayVisit() refuses
/// those.
class PracticeJudge : public QWebEngineUrlRequestInterceptor {
public:
    void interceptRequest(QWebEngineUrlRequestInfo &request) override;
};

} // namespace alongside
