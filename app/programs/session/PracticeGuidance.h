// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Guidance.h"
#include "guides/PageFacts.h"

#include <QObject>
#include <QVariantList>

namespace alongside {

/// What the guide says beside the practice page that is shown, as the screen reads it. Main thread.
class PracticeGuidance : public QObject {
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

public:
    using QObject::QObject;

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

Q_SIGNALS:
    void changed();
    void showAsked(const QString &key);

protected:
    /// What the observer saw on the page last, and what the guide makes of it.
    PageFacts m_facts;
    Guidance m_guidance;
};

} // namespace alongside
