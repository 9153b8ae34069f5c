// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "browser/AllowList.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace alongside {

class EgressProxy;
class FilePage;
class LivePage;
class PageObserver;
class PracticePage;
class PracticeVisit;

/// The page beside the guide, from wherever its author has it: a practice form, an HTML file, or a page of a
/// real service behind the same lock as on a terminal. Main thread.
class ShownPage : public QObject {
    Q_OBJECT
    Q_PROPERTY(QObject *page READ page CONSTANT)
    Q_PROPERTY(bool live READ isLive CONSTANT)

public:
    /// The practice form in a file, in this language, from its first page on.
    static Result<std::unique_ptr<ShownPage>> ofForm(const QString &file, const QString &language);
    static Result<std::unique_ptr<ShownPage>> ofHtml(const QString &file);
    /// list holds the address's own origin and whatever else may be loaded. The proxy must outlive the page.
    static Result<std::unique_ptr<ShownPage>> ofAddress(
        const QUrl &address, AllowList list, EgressProxy &proxy);
    ~ShownPage() override;

    /// What a view shows it with: WebPage.qml, or LiveView.qml where isLive().
    QObject *page() const;
    bool isLive() const { return m_live != nullptr; }
    PageObserver &observer() const;

    /// Goes on where an earlier one of the same form was, with its answers. Before a view shows it.
    void takeOver(const ShownPage &earlier);

Q_SIGNALS:
    /// The view has gone.
    void left();
    /// A page of a service wanted to go where it may not; host: of that place, or empty.
    void refused(const QString &host);
    /// A page of a service cannot be shown; why: as LivePage::failed() has it.
    void failed(const QString &why);

private:
    ShownPage();

    std::unique_ptr<PracticeVisit> m_visit;
    std::unique_ptr<PracticePage> m_practice;
    std::unique_ptr<FilePage> m_file;
    std::unique_ptr<LivePage> m_live;
    QString m_path; ///< Of the practice page that was shown last.
};

} // namespace alongside
