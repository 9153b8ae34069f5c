// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/session/JourneyGuidance.h"

#include <optional>

namespace alongside {

/// Where the person is in the practice, and what became of it. Main thread.
class PracticeController : public JourneyGuidance {
    Q_OBJECT
    Q_PROPERTY(QObject *page READ page NOTIFY pageChanged)
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed)
    Q_PROPERTY(bool ended READ isEnded NOTIFY changed)
    Q_PROPERTY(QString keptLanguage READ keptLanguage NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QStringList wentWell READ wentWell NOTIFY changed)
    Q_PROPERTY(QStringList lookAgain READ lookAgain NOTIFY changed)

public:
    /// None is owned; all must outlive it.
    PracticeController(const JourneyController &journey, const QuestionGlossary &glossary,
        const DisplaySettings &settings, QObject *parent = nullptr);

    /// What the observer saw on the page just now.
    void take(PageFacts &&facts);
    /// What shows the page (browser's PracticePage); null where there is none. Not owned.
    void setPage(QObject *page);
    QObject *page() const { return m_page; }

    /// Has the first page of the chosen journey's practice made, in the settings' language, so that it stands
    /// ready when the person begins. Again with another language when that changes before.
    Q_INVOKABLE void prepare();
    /// Starts the chosen journey's practice from its first page.
    Q_INVOKABLE void begin();

    bool isBegun() const { return m_begun; }
    bool isEnded() const { return m_ended; }
    /// Begun, and no other one is being made ready beside it.
    bool isUnderWay() const { return m_begun && m_prepared.isEmpty(); }
    /// The page stands for one of which nobody else may know, as the pages of services do.
    bool isPrivate() const;
    /// The page's language by its own name where the person has chosen another one since; mostly empty.
    QString keptLanguage() const;
    QString summary() const;
    QStringList wentWell() const;
    QStringList lookAgain() const;

Q_SIGNALS:
    void pageChanged();
    /// The person has come to another step, or the page complains: something new to read aloud.
    void arrived();
    /// The page of this journey in this language is to be made and set.
    void pageAsked();

private:
    void follow();
    QStringList titlesOf(const QSet<int> &steps) const;

    QObject *m_page = nullptr;
    std::optional<PageFacts> m_waiting; ///< Of the page that is prepared; nothing is made of them yet.
    QString m_prepared; ///< The journey that has been made ready, or empty.
    QString m_language; ///< Of the page.
    bool m_begun = false;
    bool m_ended = false;
    QSet<int> m_troubled;
};

} // namespace alongside
