// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace alongside {

class PracticeSite;

/// Serves the pages of a practice journey and their style to the web engine, from this process's memory and
/// its resources: alongside-practice://<form id>/<path>. Answers GET only; nothing is ever posted. Main
/// thread.
class PracticeScheme : public QWebEngineUrlSchemeHandler {
public:
    /// Makes the scheme known to the web engine; part of prepareWebEngine().
    static void registerScheme();

    /// True for an address of the scheme.
    static bool isOurs(const QUrl &address);

    /// The site must outlive the handler.
    explicit PracticeScheme(PracticeSite &site, QObject *parent = nullptr);

    /// The address of a page of the site.
    QUrl address(const QString &path) const;

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    PracticeSite &m_site;
};

} // namespace alongside
