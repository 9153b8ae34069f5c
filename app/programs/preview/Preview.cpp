// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/Preview.h"

#include "browser/PageObserver.h"
#include "guides/StepMatch.h"
#include "guides/StepRunner.h"
#include "programs/preview/InspectionRows.h"
#include "programs/preview/PageRest.h"

#include <QTime>

namespace alongside {

Preview::Preview(const QString &name, Opener opener, GuideInHand &guide, const QuestionGlossary &glossary,
    const QString &language, QObject *parent)
    : PageGuidance(glossary, parent)
    , m_name(name)
    , m_opener(std::move(opener))
    , m_guide(guide)
    , m_language(language)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(PageRest::quiet);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_drift = this->guide() ? driftRows(*this->guide(), m_facts) : QVariantList();
        Q_EMIT changed();
    });
    const auto read = [this] {
        m_readAt = QTime::currentTime().toString(QStringLiteral("HH:mm:ss"));
        judge();
    };
    connect(&guide, &GuideInHand::changed, this, read);
    connect(this, &PageGuidance::showAsked, this, [this](const QString &key) {
        m_shown->observer().highlight(key);
        m_shown->observer().scrollTo(key);
    });
    read();
    reload();
}

Preview::~Preview() = default;

void Preview::reload()
{
    auto opened = m_opener(m_language);
    m_trouble = opened ? QString() : opened.error().message;
    if (opened) {
        std::unique_ptr<ShownPage> before = std::exchange(m_shown, std::move(opened.value()));
        m_shown->observer().setConsumer([this](PageFacts &&facts) { take(std::move(facts)); });
        connect(m_shown.get(), &ShownPage::refused, this, [this](const QString &host) {
            say(tr("The page wanted something from %1, which it may not have. To let it, start with --allow.")
                    .arg(host.isEmpty() ? tr("elsewhere") : host));
        });
        connect(m_shown.get(), &ShownPage::failed, this,
            [this](const QString &why) { say(tr("The page cannot be shown (%1).").arg(why)); });
        if (before) {
            // its view is still there, and goes once it hears of the new one
            before->observer().setConsumer({});
            m_shown->takeOver(*before);
            connect(before.get(), &ShownPage::left, before.get(), &QObject::deleteLater);
            before->setParent(this);
            before.release();
        }
        Q_EMIT shownChanged();
    }
    Q_EMIT changed();
}

void Preview::say(const QString &trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

void Preview::take(PageFacts &&facts)
{
    if (!isSamePage(m_facts, facts))
        m_drift.clear();
    m_facts = std::move(facts);
    judge();
}

void Preview::judge()
{
    if (guide())
        decide();
    else
        m_guidance = StepRunner(m_glossary).guidance(m_language, m_facts);
    m_rest.start();
    Q_EMIT changed();
}

QString Preview::guideId() const
{
    return guide() ? guide()->id : QString();
}

QString Preview::guideTitle() const
{
    return guide() ? guide()->wordsIn(m_language).title : QString();
}

void Preview::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    judge();
    reload();
}

QStringList Preview::languages() const
{
    // the two that this window speaks itself
    const QStringList own{QStringLiteral("en"), QStringLiteral("cy")};
    return guide() ? guide()->languages : own;
}

QVariantMap Preview::page() const
{
    return {{QStringLiteral("name"), m_name}, {QStringLiteral("address"), m_facts.address.forScreen()},
        {QStringLiteral("heading"), m_facts.heading.forScreen()},
        {QStringLiteral("kind"), idOf(m_facts.kind)}};
}

QVariantList Preview::steps() const
{
    const int question = m_guidance.question ? m_guidance.question->position : -1;
    return guide() ? stepRows(*guide(), m_language, m_facts, question) : QVariantList();
}

QVariantList Preview::asked() const
{
    return questionRows(guide(), m_guidance.step, m_language, m_facts, m_glossary);
}

QVariantList Preview::findings() const
{
    return findingRows(m_guide.findings());
}

} // namespace alongside
