// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/EgressProxy.h"
#include "browser/LivePage.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

#include <functional>
#include <memory>

namespace alongside {

/// The real view of live pages in a window, and what the page said to the program.
class LiveStage {
public:
    /// Lets the proxy open what the list names.
    LiveStage(const AllowList &list, const QUrl &start, EgressProxy &proxy);

    enum World { Page, Isolated };
    /// Runs a script in one of a page's worlds and gives what it returned.
    QVariant run(const QString &script, World world = Isolated);
    /// Presses what a selector finds, as a finger or a mouse does.
    void press(const QString &selector, Qt::KeyboardModifiers keys = {});

    QString path() const; ///< Of the address that is shown.
    QString title() const;

    LivePage page;
    QStringList refusals; ///< As LivePage::refused() said them.
    QStringList failures; ///< As LivePage::failed() said them.
    QStringList notes; ///< "tel 123"
    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> view;
};

/// Runs a test of live pages: what a program does before and after its QGuiApplication is made, with the
/// proxy as the only way out.
int runLiveTest(
    int argc, char **argv, const std::function<std::unique_ptr<QObject>(EgressProxy &proxy)> &make);

} // namespace alongside
