// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/PracticeSite.h"

#include <QJsonArray>
#include <QObject>

namespace alongside {

class PracticeScheme;

/// Takes what a practice page would post. It is made by PracticePage and is known to its web channel alone,
/// whose profile can show nothing but practice pages: no live page can ever reach it. Main thread.
class PracticeDesk : public QObject {
    Q_OBJECT

public:
    static constexpr int maxPairs = 1000; ///< Of one page.
    static constexpr qsizetype maxCharacters = 256 * 1024; ///< Of one page's names and values.

    PracticeDesk(PracticeSite &site, const PracticeScheme &scheme, QObject *parent = nullptr);

    /// Fills the page that is shown with invented answers.
    void fillMadeUp();

    /// Gives the page that is shown another look without loading it again, so that nothing typed is lost.
    /// classes: of its root element, see PageLook::classes().
    void dress(const QString &classes);

    /// Called by the page: [[name, value], ...] of the page at a path. Returns the address to show next;
    /// empty when there is none.
    Q_INVOKABLE QString submit(const QString &path, const QJsonArray &pairs);

    /// Called by the page: invented answers for it as [[name, value], ...].
    Q_INVOKABLE QJsonArray madeUp(const QString &path);

signals:
    // To the page.
    void fillAsked();
    void dressAsked(const QString &classes);

private:
    PracticeSite &m_site;
    const PracticeScheme &m_scheme;
};

} // namespace alongside
