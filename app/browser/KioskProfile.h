// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QQuickWebEngineProfile>
#include <QWebEngineScript>

#include <memory>

class QWebEngineUrlRequestInterceptor;

namespace alongside {

/// A web profile for one person: off the record, nothing stored, no downloads, every request judged. What a
/// page is given as scripts lives in an isolated world, where the page's own scripts cannot see it. Main
/// thread. Must outlive every view that uses it.
class KioskProfile : public QQuickWebEngineProfile {
    Q_OBJECT

public:
    /// Takes the judge of requests.
    explicit KioskProfile(std::unique_ptr<QWebEngineUrlRequestInterceptor> judge, QObject *parent = nullptr);
    ~KioskProfile() override;

    /// Runs these scripts, in this order and as one, in the isolated world of each page when its document is
    /// ready. Files are of the resources under :/alongside/observer.
    void runInPages(const QStringList &files);
    /// The same for scripts that must be there before the document is.
    void runBeforePages(const QStringList &files);

private:
    void run(const QString &name, const QString &source, QWebEngineScript::InjectionPoint when);

    std::unique_ptr<QWebEngineUrlRequestInterceptor> m_judge;
};

} // namespace alongside
