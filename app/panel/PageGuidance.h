// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Guidance.h"
#include "guides/PageFacts.h"
#include "guides/PagePlace.h"

#include <QObject>
#include <QSet>
#include <QVariantList>

#include <optional>

namespace alongside {

class QuestionGlossary;

/// What the guide says beside the page that is shown, and how far along it the person is, as the panel reads
/// it (qml/pages/GuidePanel.qml). Main thread.
class PageGuidance : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString todo READ todo NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString example READ example NOTIFY changed)
    Q_PROPERTY(QString mistakes READ mistakes NOTIFY changed)
    Q_PROPERTY(QVariantList errors READ errors NOTIFY changed)
    Q_PROPERTY(QVariantMap question READ question NOTIFY changed)
    Q_PROPERTY(QVariantList words READ words NOTIFY changed)
    Q_PROPERTY(bool canShow READ canShow NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int position READ position NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QVariantList done READ done NOTIFY changed)

public:
    /// The glossary must outlive it.
    explicit PageGuidance(const QuestionGlossary &glossary, QObject *parent = nullptr);

    /// Points at the question on the page.
    Q_INVOKABLE void showMe();

    QString title() const;
    QString todo() const { return m_guidance.words.doThis; }
    QString why() const { return m_guidance.words.why; }
    QString example() const { return m_guidance.words.example; }
    QString mistakes() const;
    QVariantList errors() const;
    QVariantMap question() const;
    QVariantList words() const;
    bool canShow() const { return !m_facts.questions.empty(); }
    QString spoken() const;
    int number() const { return m_guidance.step + 1; }
    /// The id of the guide's step; empty before the first.
    QString stepId() const;
    /// How many steps the person has come to, up to this one: steps that the form skips do not count.
    int position() const;
    int count() const;
    QVariantList done() const;

    /// Where the person is, as it may leave the process; nothing without a guide.
    std::optional<PagePlace> place() const;
    /// For somebody who helps: points at the question that has this name in place(); does nothing where there
    /// is none.
    void pointAt(const QString &name);
    /// Nobody points any more. What the person had shown to them stays.
    void stopPointing();

Q_SIGNALS:
    void changed();
    void showAsked(const QString &key);
    void hideAsked(); ///< What was shown last is to be shown no more.

protected:
    /// The guide in use; null where there is none.
    virtual const Guide *guide() const = 0;
    /// The language to say it in (ISO 639 code).
    virtual QString language() const = 0;
    /// Forgets the page and the steps.
    void forget();
    /// Makes the guidance of the page at hand; step: where the person says they are, or -1.
    void decide(int step = -1);
    /// Shows the person this question of m_facts.
    void show(const PageQuestion &question);

    const QuestionGlossary &m_glossary;
    PageFacts m_facts; ///< What the observer saw on the page last.
    Guidance m_guidance; ///< What the guide makes of it.
    QSet<int> m_seen; ///< Steps that the person has come to.

private:
    int m_said = -1; ///< The step at which the person says they are.
    bool m_pointed = false; ///< What was shown last was shown by pointAt().
};

} // namespace alongside
