// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/KioskProfile.h"
#include "browser/PageObserver.h"

#include <QQmlEngine>
#include <QQmlWebChannel>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

#include <memory>

namespace alongside {

/// A web view with the observer in its pages, as a person has it, and the facts that it got. It shows pages
/// of loopback and of nowhere else.
class PageStage {
public:
    /// With or without the observer.
    explicit PageStage(bool observed = true);
    ~PageStage();

    /// Goes to an address and forgets earlier facts; false when no page came.
    bool open(const QUrl &address);

    enum World { Page, Isolated };
    /// Runs a script in one of a page's worlds and gives what it returned.
    QVariant run(const QString &script, World world = Page);

    PageFacts facts; ///< The last ones.
    int reports = 0; ///< Since the page was opened.
    std::function<void(const PageFacts &)> onFacts; ///< Called with all of them.

    KioskProfile profile;
    PageObserver observer;
    QQmlWebChannel channel;
    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> view;
};

/// Runs a test of pages: what a program does before and after its QGuiApplication is made.
int runPageTest(int argc, char **argv, QObject &test);

} // namespace alongside
