// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/StepRunner.h"

#include <QObject>
#include <QSet>
#include <QVariantList>

#include <optional>

namespace alongside {

class DisplaySettings;
class JourneyController;

/// What the guide says beside the practice page, and what became of the practice. Main thread.
class PracticeController : public QObject {
    Q_OBJECT
    Q_PROPERTY(QObject *page READ page NOTIFY pageChanged)
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed)
    Q_PROPERTY(bool ended READ isEnded NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int position READ position NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QVariantList done READ done NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString todo READ todo NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString example READ example NOTIFY changed)
    Q_PROPERTY(QString mistakes READ mistakes NOTIFY changed)
    Q_PROPERTY(QVariantList errors READ errors NOTIFY changed)
    Q_PROPERTY(QVariantMap question READ question NOTIFY changed)
    Q_PROPERTY(QVariantList words READ words NOTIFY changed)
    Q_PROPERTY(bool canShow READ canShow NOTIFY changed)
    Q_PROPERTY(QString keptLanguage READ keptLanguage NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
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
    /// Points at the question on the page.
    Q_INVOKABLE void showMe();

    bool isBegun() const { return m_begun; }
    bool isEnded() const { return m_ended; }
    int number() const { return m_step + 1; }
    /// How many steps the person has come to, up to this one: steps that the form skips do not count.
    int position() const;
    int count() const;
    QVariantList done() const;
    QString title() const;
    QString todo() const { return m_guidance.words.doThis; }
    QString why() const { return m_guidance.words.why; }
    QString example() const { return m_guidance.words.example; }
    QString mistakes() const;
    QVariantList errors() const;
    QVariantMap question() const;
    QVariantList words() const;
    bool canShow() const { return !m_facts.questions.empty(); }
    /// The page's language by its own name where the person has chosen another one since; mostly empty.
    QString keptLanguage() const;
    QString spoken() const;
    QString summary() const;
    QStringList wentWell() const;
    QStringList lookAgain() const;

Q_SIGNALS:
    void changed();
    void pageChanged();
    /// The person has come to another step, or the page complains: something new to read aloud.
    void arrived();
    /// The page of this journey in this language is to be made and set.
    void pageAsked();
    void showAsked(const QString &key);

private:
    void decide();
    QStringList titlesOf(const QSet<int> &steps) const;

    const JourneyController &m_journey;
    const QuestionGlossary &m_glossary;
    const DisplaySettings &m_settings;
    QObject *m_page = nullptr;
    PageFacts m_facts;
    std::optional<PageFacts> m_waiting; ///< Of the page that is prepared; nothing is made of them yet.
    QString m_prepared; ///< The journey that has been made ready, or empty.
    Guidance m_guidance;
    QString m_language; ///< Of the page.
    bool m_begun = false;
    bool m_ended = false;
    int m_step = -1;
    QSet<int> m_seen;
    QSet<int> m_troubled;
};

} // namespace alongside
