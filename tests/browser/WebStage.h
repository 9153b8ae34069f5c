// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HandMadeSite.h"
#include "browser/PracticePage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

#include <memory>

namespace alongside {

/// Stands in the channel in the observer's place, and keeps what a page reported.
class Recorder : public QObject {
    Q_OBJECT

public:
    explicit Recorder(PageObserver &observer)
        : m_observer(observer)
    {
        connect(&observer, &PageObserver::highlightAsked, this, &Recorder::highlightAsked);
        connect(&observer, &PageObserver::clearAsked, this, &Recorder::clearAsked);
        connect(&observer, &PageObserver::scrollAsked, this, &Recorder::scrollAsked);
        connect(&observer, &PageObserver::focusAsked, this, &Recorder::focusAsked);
    }

    Q_INVOKABLE void report(const QString &json)
    {
        reports.append(json);
        m_observer.report(json);
    }

    QStringList reports;

signals:
    void highlightAsked(const QString &key);
    void clearAsked();
    void scrollAsked(const QString &key);
    void focusAsked(const QString &key);

private:
    PageObserver &m_observer;
};

/// The real page component with a site in a window, and the reports that its observer made.
class WebStage {
public:
    explicit WebStage(PracticeSite &site);

    QJsonObject facts() const; ///< The last report.
    QJsonObject question(const QString &key) const; ///< Of the last report.
    bool isAt(const QString &path) const;

    void type(const QString &text); ///< Key by key, where the focus is.

    enum World { Page, Isolated };
    /// Runs a script in one of a page's worlds and gives what it returned.
    QVariant run(const QString &script, World world = Isolated);

    PracticePage page;
    Recorder recorder;
    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> view;
};

/// Runs a test of web pages: what a program does before and after its QGuiApplication is made.
int runWebTest(int argc, char **argv, QObject &test);

} // namespace alongside
