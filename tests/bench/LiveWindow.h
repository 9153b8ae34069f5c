// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/EgressProxy.h"
#include "browser/LivePage.h"

#include <QQmlEngine>

#include <functional>
#include <memory>

namespace alongside {

/// A window over the whole screen with the view of live pages, as a visit has it, and nothing else: with the
/// lock, the only way out and the observer. Main thread.
class LiveWindow {
public:
    /// What a program does before and after its QGuiApplication is made; run has the rest of it.
    static int start(int argc, char **argv, const std::function<int(EgressProxy &proxy)> &run);

    /// An empty green window: the view comes with a page of the address, and may go to all of its origin.
    LiveWindow(const QUrl &address, EgressProxy &proxy);
    ~LiveWindow();

    void open();
    /// Opens it when somebody presses the empty window.
    void openWhenPressed();
    /// Goes to another page of the origin.
    void go(const QUrl &address);

    LivePage &page() { return m_page; }

private:
    LivePage m_page;
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_window;
};

} // namespace alongside
