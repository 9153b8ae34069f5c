// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

#include <memory>

namespace alongside {

/// A view of the web engine in a window, and hands for it.
class ViewStage {
public:
    /// Shows the component of a file, which is below the source folder.
    void show(const QString &file, const QVariantMap &properties);

    enum World { Page, Isolated };
    /// Runs a script in one of a page's worlds and gives what it returned.
    QVariant run(const QString &script, World world = Isolated);
    /// Presses what a selector finds.
    void press(
        const QString &selector, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton);

    QUrl address() const { return view->property("url").toUrl(); } ///< What is shown.
    QString title() const { return view->property("title").toString(); }

    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> view;
};

} // namespace alongside
