// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/KioskProfile.h"
#include "browser/PageObserver.h"

#include <QQmlWebChannel>
#include <QWebEngineUrlSchemeHandler>

namespace alongside {

/// What a WebEngineView needs to show HTML files of one folder to their author: their scripts run, and
/// nothing but the folder's files can be loaded (see qml/pages/WebPage.qml). Must outlive the view. Main
/// thread.
class FilePage : public QObject {
    Q_OBJECT
    Q_PROPERTY(QQuickWebEngineProfile *profile READ profile CONSTANT)
    Q_PROPERTY(QQmlWebChannel *channel READ channel CONSTANT)
    Q_PROPERTY(QUrl startAddress READ startAddress CONSTANT)

public:
    /// Begins with this file. Links to other files of its folder, and below it, work.
    explicit FilePage(const QString &file, QObject *parent = nullptr);
    ~FilePage() override;

    QQuickWebEngineProfile *profile() { return &m_profile; }
    QQmlWebChannel *channel() { return &m_channel; }
    /// In the scheme of practice pages, since PageFacts keep no other address of what is no web page.
    QUrl startAddress() const { return m_start; }

    /// What the page asks, and pointing at it.
    PageObserver &observer() { return m_observer; }

    /// True when the view may go to this address: only files of the folder.
    Q_INVOKABLE bool mayVisit(const QUrl &address);

    /// The view is going: whoever owns this page may delete it once the event loop has turned.
    Q_INVOKABLE void leave() { emit left(); }

signals:
    void left();

private:
    QUrl m_start;
    std::unique_ptr<QWebEngineUrlSchemeHandler> m_files;
    KioskProfile m_profile;
    PageObserver m_observer;
    QQmlWebChannel m_channel;
};

} // namespace alongside
