// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PagePlace.h"

#include <QObject>

#include <optional>

namespace alongside {

class LiveController;
class PageGuidance;
class PracticeController;

/// Where the person is, as somebody who helps may be told, and whether they may be. Main thread.
class HelpSight : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    HelpSight(PracticeController &practice, LiveController &live, QObject *parent = nullptr);

    /// Nothing where the person is on no page.
    std::optional<PagePlace> place() const;
    /// A page of which nobody else may know.
    bool isPrivate() const;
    /// Points at a question of place() on the page.
    void pointAt(const QString &question);
    /// The ring goes, at once and on every page, unless the person asked for it.
    void stopPointing();

Q_SIGNALS:
    void changed();

private:
    PageGuidance *page() const;

    PracticeController &m_practice;
    LiveController &m_live;
};

} // namespace alongside
