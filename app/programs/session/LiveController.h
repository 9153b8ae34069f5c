// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/session/JourneyGuidance.h"
#include "programs/session/LiveDrift.h"
#include "programs/session/LiveGuard.h"
#include "programs/session/LivePermit.h"
#include "programs/session/LiveTools.h"

namespace alongside {

/// Where the person is in doing it for real, and what the guide says beside the real page. What it holds of
/// that page is for the screen alone. Main thread.
class LiveController : public JourneyGuidance {
    Q_OBJECT
    Q_PROPERTY(bool offered READ isOffered NOTIFY offeredChanged)
    Q_PROPERTY(QObject *page READ page NOTIFY pageChanged)
    Q_PROPERTY(bool unsure READ isUnsure NOTIFY changed)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QObject *drift READ drift CONSTANT)
    Q_PROPERTY(bool confirmed READ isConfirmed NOTIFY changed)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed)
    Q_PROPERTY(QString guard READ guard NOTIFY privacyChanged)
    Q_PROPERTY(bool sharing READ isSharing NOTIFY privacyChanged)
    Q_PROPERTY(QObject *tools READ tools CONSTANT)

public:
    /// None is owned; all but the policy must outlive it.
    LiveController(const JourneyController &journey, const QuestionGlossary &glossary,
        const DisplaySettings &settings, const Policy::Live &policy, LiveTools &tools);

    void take(PageFacts &&facts); ///< What the observer saw on the page just now.
    /// What shows the page (browser's LivePage); null where there is none. Not owned.
    void setPage(QObject *page);
    Q_INVOKABLE void begin(); ///< Opens the chosen journey's real service.
    Q_INVOKABLE void end(); ///< Leaves it: nothing of it stays here.
    /// The person says at which step they are; it holds until another page comes.
    Q_INVOKABLE void chooseStep(int step);
    Q_INVOKABLE void showQuestion(int position); ///< Points at it.
    /// Reads these paragraphs of the page aloud, in its language.
    Q_INVOKABLE void readAloud(const QStringList &paragraphs);

    std::optional<LivePermit> permit() const;
    bool isOffered() const { return permit().has_value(); } ///< By policy and guide.
    bool isBegun() const { return m_begun; }
    QObject *page() const { return m_page; }
    bool isUnsure() const { return m_unsure; } ///< Of the step.
    QVariantList steps() const; ///< {title, step}, the likely ones first.
    LiveDrift *drift() { return &m_drift; }
    bool isConfirmed() const { return m_facts.kind == PageRole::Confirmation; }
    QVariantList questions() const; ///< {label, hint, error, answered} of each on the page.
    QString guard() const; ///< "sign-in", "payment", or empty.
    /// Somebody who helps may be told the place.
    bool isSharing() const { return m_begun && m_guard == LiveGuard::None && !m_tools.mail()->isShown(); }
    LiveTools *tools() const { return &m_tools; }

Q_SIGNALS:
    void offeredChanged();
    void pageChanged();
    void privacyChanged();
    void arrived(); ///< Something new to read aloud.
    void pageAsked(); ///< It is to be made and set.

private:
    void follow();
    void think();
    void sayWhatThePageIs();
    std::vector<DriftFinding> changes() const;
    void watchPayment(bool anotherPage);

    const Policy::Live m_policy;
    LiveTools &m_tools;
    QObject *m_page = nullptr;
    LiveDrift m_drift;
    int m_chosen = -1; ///< The step that the person chose on this page.
    LiveGuard m_guard = LiveGuard::None;
    bool m_begun = false;
    bool m_unsure = false;
};

} // namespace alongside
