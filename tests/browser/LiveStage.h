// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewStage.h"
#include "browser/EgressProxy.h"
#include "browser/LivePage.h"

#include <functional>
#include <memory>

namespace alongside {

/// The real view of live pages in a window, and what the page said to the program.
class LiveStage : public ViewStage {
public:
    /// Lets the proxy open what the list names.
    LiveStage(const AllowList &list, const QUrl &start, EgressProxy &proxy);

    LivePage page;
    QStringList refusals; ///< As LivePage::refused() said them.
    QStringList failures; ///< As LivePage::failed() said them.
    QStringList notes; ///< "tel 123"
};

/// Runs a test of live pages: what a program does before and after its QGuiApplication is made, with the
/// proxy as the only way out.
int runLiveTest(
    int argc, char **argv, const std::function<std::unique_ptr<QObject>(EgressProxy &proxy)> &make);

} // namespace alongside
