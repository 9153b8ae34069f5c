// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/KioskProfile.h"
#include "browser/PageObserver.h"

#include <QElapsedTimer>
#include <QQmlWebChannel>
#include <QQuickItem>
#include <QUrl>

#include <memory>

class QQmlEngine;

namespace alongside {

/// A web view with the observer in its pages that shows one page after another, and tells when the page is at
/// rest. It reaches nothing but loopback.
class RestingPage {
public:
    /// engine and parent must outlive it.
    RestingPage(QQmlEngine &engine, QQuickItem &parent);
    ~RestingPage();

    /// Shows the page at an address of loopback; the facts say the address that it stands for.
    void show(const QUrl &address, const QString &standsFor);

    /// True when the page is loaded, was reported, and said nothing new for half a second.
    bool isAtRest() const;

    const PageFacts &facts() const { return m_facts; }

private:
    KioskProfile m_profile;
    PageObserver m_observer;
    QQmlWebChannel m_channel;
    std::unique_ptr<QQuickItem> m_view;
    QUrl m_standsFor;
    PageFacts m_facts;
    QElapsedTimer m_quiet; ///< Since the last report; not begun before the first.
};

} // namespace alongside
