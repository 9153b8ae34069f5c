// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LiveController.h"

#include "guides/StepRunner.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"

namespace alongside {

LiveController::LiveController(const JourneyController &journey, const QuestionGlossary &glossary,
    const DisplaySettings &settings, const Policy::Live &policy, LiveTools &tools)
    : JourneyGuidance(journey, glossary, settings)
    , m_policy(policy)
    , m_tools(tools)
    , m_drift([this] { return changes(); })
{
    connect(&journey, &JourneyController::changed, this, &LiveController::offeredChanged);
    connect(&settings, &DisplaySettings::languageChanged, this, &LiveController::follow);
    connect(tools.mail(), &LiveMail::shownChanged, this, &LiveController::privacyChanged);
}

std::optional<LivePermit> LiveController::permit() const
{
    const auto &guide = m_journey.guide();
    return guide ? LivePermit::of(m_policy, guide->live) : std::nullopt;
}

void LiveController::begin()
{
    end();
    if (!isOffered())
        return;
    m_begun = true;
    Q_EMIT pageAsked();
    Q_EMIT privacyChanged();
}

void LiveController::end()
{
    forget();
    m_chosen = -1;
    m_guard = LiveGuard::None;
    m_begun = m_unsure = false;
    m_drift.forget();
    m_tools.end();
    setPage(nullptr);
    Q_EMIT changed();
    Q_EMIT privacyChanged();
}

void LiveController::setPage(QObject *page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
}

void LiveController::take(PageFacts &&facts)
{
    if (!m_begun)
        return;
    const bool another = !isSamePage(m_facts, facts);
    const int stepBefore = m_guidance.step;
    const size_t errorsBefore = another ? 0 : m_guidance.errors.size();
    if (another)
        m_chosen = -1;
    m_facts = std::move(facts);
    think();
    watchPayment(another);
    m_drift.hear(*m_journey.guide(), another);
    // a bank's page may look like any other
    const LiveGuard guard = m_tools.payment()->isOpen() ? LiveGuard::Payment : guardOf(m_facts);
    const bool otherwise = std::exchange(m_guard, guard) != guard;
    // nobody is told of a page before it is known whether it is private
    Q_EMIT changed();
    if (otherwise)
        Q_EMIT privacyChanged();
    if (m_guidance.step != stepBefore || m_guidance.errors.size() > errorsBefore)
        Q_EMIT arrived();
}

void LiveController::chooseStep(int step)
{
    m_chosen = step;
    follow();
    Q_EMIT arrived();
}

void LiveController::follow()
{
    if (!m_begun)
        return;
    think();
    Q_EMIT changed();
}

void LiveController::think()
{
    const QSet<int> seen = m_seen;
    decide(m_chosen);
    m_unsure = !m_guidance.isSure();
    if (m_unsure) {
        m_seen = seen;
        sayWhatThePageIs();
    }
}

// A guess would only mislead: the words are those for every page of its kind.
void LiveController::sayWhatThePageIs()
{
    m_guidance.step = -1;
    m_guidance.words = {};
    const PageAdvice &page = m_guidance.page;
    m_guidance.words.doThis =
        page.what.isEmpty() ? QString() : page.what + QStringLiteral("\n\n") + page.doThis;
}

std::vector<DriftFinding> LiveController::changes() const
{
    const bool known = m_begun && m_journey.guide() && !m_unsure;
    return known ? StepRunner(*m_journey.guide(), m_glossary).drift(m_facts, m_chosen)
                 : std::vector<DriftFinding>();
}

// The way to a person's bank opens at the guide's payment step and shuts on the first other page that the
// list knows: between the two lie pages that nobody can name.
void LiveController::watchPayment(bool anotherPage)
{
    const auto permit = this->permit();
    if (!permit || permit->payment.isEmpty() || !anotherPage)
        return;
    const bool listed = permit->list.allowsPage(QUrl(m_facts.address.forScreen()));
    if (listed && stepId() == permit->payment)
        m_tools.payment()->begin();
    else if (listed && guardOf(m_facts) != LiveGuard::Payment)
        m_tools.payment()->end();
}

void LiveController::showQuestion(int position)
{
    if (position >= 0 && size_t(position) < m_facts.questions.size())
        show(m_facts.questions[position]);
}

void LiveController::readAloud(const QStringList &paragraphs)
{
    m_tools.reading()->begin(
        paragraphs, m_facts.language.isEmpty() ? QStringLiteral("en") : m_facts.language.left(2));
}

QVariantList LiveController::steps() const
{
    QVariantList list;
    for (const int step : m_guidance.candidates) {
        const Guide &guide = *m_journey.guide();
        const QString title = guide.wordsIn(m_settings.language()).steps.value(guide.steps[step].id).title;
        list.append(QVariantMap{{QStringLiteral("title"), title}, {QStringLiteral("step"), step}});
    }
    return list;
}

QVariantList LiveController::questions() const
{
    QVariantList list;
    for (const PageQuestion &question : m_facts.questions)
        list.append(QVariantMap{{QStringLiteral("label"), question.label.forScreen()},
            {QStringLiteral("hint"), question.hint.forScreen()},
            {QStringLiteral("error"), question.error.forScreen()},
            {QStringLiteral("answered"), question.state == QuestionState::Answered}});
    return list;
}

QString LiveController::guard() const
{
    return m_guard == LiveGuard::None  ? QString()
        : m_guard == LiveGuard::SignIn ? QStringLiteral("sign-in")
                                       : QStringLiteral("payment");
}

} // namespace alongside
