// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/preview/CheckReport.h"
#include "programs/preview/PageWalk.h"

namespace alongside {

/// Visits the pages that a guide was checked against, one after the other, and collects what has changed on
/// them. Main thread.
class CheckRun : public QObject {
    Q_OBJECT

public:
    /// The pages to visit: those of the guide's checked.yaml; where it has none, the addresses that its steps
    /// and its start name in full, so that they can be recorded.
    static QList<CheckedPage> pagesOf(const Guide &guide, const QString &language);
    /// Where a recorded address is on a test server; the address itself without one. Pure.
    static QUrl addressOn(const QString &server, const QString &recorded);

    /// server: as Options::server. The guide must outlive it.
    CheckRun(const Guide &guide, const QList<CheckedPage> &pages, const QString &server,
        QObject *parent = nullptr);

    /// The address to begin with; empty when there is nowhere to go.
    QUrl firstAddress() const;
    /// Begins; the walk is on its way to the first address.
    void start(PageWalk &walk);

    /// Every page, those that cannot be visited at the end.
    QList<VisitedPage> visited() const { return m_visited + m_left; }
    /// What the pages show now, for checked.yaml.
    CheckedPages recorded() const;

Q_SIGNALS:
    void finished();

private:
    void take();
    void miss(const QString &trouble);
    void goOn();
    PageFacts factsAsRecorded() const;

    const Guide &m_guide;
    QList<CheckedPage> m_pages;
    QString m_server;
    PageWalk *m_walk = nullptr;
    QList<VisitedPage> m_visited;
    QList<VisitedPage> m_left; ///< Their address stands for many.
    CheckedPages m_recorded;
};

} // namespace alongside
