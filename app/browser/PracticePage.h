// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/KioskProfile.h"
#include "browser/PageChoices.h"
#include "browser/PageObserver.h"
#include "browser/PracticeDesk.h"
#include "browser/PracticeScheme.h"

#include <QQmlWebChannel>

namespace alongside {

/// What a WebEngineView needs to show one practice journey: its profile, its channel, its first address, and
/// what it may visit (see qml/pages/WebPage.qml). One per journey; must outlive the view. Main thread.
class PracticePage : public QObject {
    Q_OBJECT
    Q_PROPERTY(QQuickWebEngineProfile *profile READ profile CONSTANT)
    Q_PROPERTY(QQmlWebChannel *channel READ channel CONSTANT)
    Q_PROPERTY(QUrl startAddress READ startAddress CONSTANT)

public:
    /// The site must outlive the page.
    explicit PracticePage(PracticeSite &site, QObject *parent = nullptr);
    ~PracticePage() override;

    QQuickWebEngineProfile *profile() { return &m_profile; }
    QQmlWebChannel *channel() { return &m_channel; }
    QUrl startAddress() const;

    /// What the page asks, and pointing at it.
    PageObserver &observer() { return m_observer; }

    /// True when the view may go to this address: only pages of the journey.
    Q_INVOKABLE bool mayVisit(const QUrl &address);

    /// The view is going: whoever owns this page may delete it once the event loop has turned.
    Q_INVOKABLE void leave() { emit left(); }

    /// Fills the page that is shown with invented answers.
    Q_INVOKABLE void fillMadeUp() { m_desk.fillMadeUp(); }

    /// The person's choice, as the place in what was offered last.
    Q_INVOKABLE void choose(int place) { m_choices.choose(place); }

    /// Gives the page that is shown another look; pages after it get theirs from the site.
    void dress(const QString &classes) { m_desk.dress(classes); }

signals:
    void left();
    /// A one-choice box was pressed: its label and choices as printed, to be shown large.
    void choicesOffered(const QString &label, const QStringList &choices);
    /// The page tried to lead out of the practice, and stayed. Not said whereto.
    void leaveRefused();

private:
    PracticeSite &m_site;
    PracticeScheme m_scheme;
    KioskProfile m_profile;
    PageObserver m_observer;
    PageChoices m_choices;
    PracticeDesk m_desk;
    QQmlWebChannel m_channel;
};

} // namespace alongside
