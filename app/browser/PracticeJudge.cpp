// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PracticeJudge.h"

#include "browser/PracticeScheme.h"

namespace alongside {

void PracticeJudge::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    request.block(!PracticeScheme::isOurs(request.requestUrl()) || request.requestMethod() != "GET");
}

} // namespace alongside
