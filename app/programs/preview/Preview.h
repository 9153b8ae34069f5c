// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/QuestionGlossary.h"
#include "panel/PageGuidance.h"
#include "programs/preview/GuideInHand.h"
#include "programs/preview/ShownPage.h"

#include <functional>

namespace alongside {

/// The guide beside the page as on a terminal, and what its author wants to know besides: which step fits and
/// why, what the page asks, what has changed, what the linter says. Main thread.
class Preview : public PageGuidance {
    Q_OBJECT
    Q_PROPERTY(alongside::ShownPage *shown READ shown NOTIFY shownChanged)
    Q_PROPERTY(QString guideId READ guideId NOTIFY changed)
    Q_PROPERTY(QString guideTitle READ guideTitle NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(QString readAt READ readAt NOTIFY changed)
    Q_PROPERTY(QVariantMap page READ page NOTIFY changed)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QVariantList asked READ asked NOTIFY changed)
    Q_PROPERTY(QVariantList drift READ drift NOTIFY changed)
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    /// Makes the page anew, in a language.
    using Opener = std::function<Result<std::unique_ptr<ShownPage>>(const QString &language)>;

    /// name: of the page, as the author gave it. Guide and glossary must outlive it.
    Preview(const QString &name, Opener opener, GuideInHand &guide, const QuestionGlossary &glossary,
        const QString &language, QObject *parent = nullptr);
    ~Preview() override;

    /// Makes the page again.
    Q_INVOKABLE void reload();

    ShownPage *shown() const { return m_shown.get(); }
    QString guideId() const;
    QString guideTitle() const;
    QString language() const override { return m_language; }
    void setLanguage(const QString &language);
    QStringList languages() const;
    QString readAt() const { return m_readAt; }
    /// Its name, and address, heading and kind of what was seen of it last; empty before anything was.
    QVariantMap page() const;
    QVariantList steps() const;
    QVariantList asked() const;
    QVariantList drift() const { return m_drift; }
    QVariantList findings() const;
    /// Why there is no page, or where it wanted to go; mostly empty.
    QString trouble() const { return m_trouble; }

Q_SIGNALS:
    void shownChanged();
    void languageChanged();

protected:
    const Guide *guide() const override { return m_guide.guide(); }

private:
    void take(PageFacts &&facts);
    /// Makes the guidance of the page, and what has changed on it once it rests.
    void judge();
    void say(const QString &trouble);

    QString m_name;
    Opener m_opener;
    GuideInHand &m_guide;
    QString m_language;
    QString m_readAt;
    QString m_trouble;
    QVariantList m_drift;
    QTimer m_rest;
    std::unique_ptr<ShownPage> m_shown;
};

} // namespace alongside
