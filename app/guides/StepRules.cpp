// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideLinter.h"
#include "guides/StepMatch.h"
#include "guides/Wildcard.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace alongside {

namespace {

Finding finding(Finding::Severity severity, const LoadedGuide &loaded, const Step &step, const QString &key,
    const QString &message)
{
    const QJsonArray steps = loaded.structure.root()[u"steps"].toArray();
    int line = 0;
    for (int i = 0; i < steps.size() && line == 0; ++i) {
        if (steps.at(i)[u"id"].toString() == step.id)
            line = loaded.structure.line(QStringLiteral("/steps/%1").arg(i));
    }
    return {severity, loaded.file, line, step.id, key, message};
}

bool isLive(const QString &pattern)
{
    return !pattern.startsWith(u'/');
}

bool hasHeading(const Guide &guide, const Step &step)
{
    return std::any_of(guide.texts.begin(), guide.texts.end(),
        [&](const GuideWords &words) { return !words.steps.value(step.id).headings.isEmpty(); });
}

/// The practice page as the observer would report it before anything is entered.
PageFacts factsOf(const Guide &guide, const PracticeKeys &page)
{
    PageFacts facts;
    facts.address = PageText(QLatin1String("alongside-practice://") + guide.practice + page.path, 2000);
    facts.heading = PageText(page.title, 500);
    facts.kind = page.questions.isEmpty() ? PageRole::Unknown : PageRole::Question;
    for (const QString &key : page.questions) {
        PageQuestion question;
        question.key = PageText(key, 200);
        facts.questions.push_back(std::move(question));
    }
    return facts;
}

/// Every step is shown somewhere.
class MatchesSomething : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        for (const Step &step : loaded.guide.steps) {
            if (step.pages.isEmpty() && step.kinds.isEmpty() && step.questions.isEmpty()
                && !hasHeading(loaded.guide, step))
                findings += finding(Finding::Severity::Error, loaded, step, QString(),
                    QStringLiteral(
                        "The step \"%1\" is never shown: give it pages, kinds, questions or headings.")
                        .arg(step.id));
        }
        return findings;
    }
};

/// Every known error can be recognised.
class ErrorsCanFit : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        for (const Step &step : loaded.guide.steps) {
            for (const KnownError &error : step.errors) {
                const bool says = std::any_of(
                    loaded.guide.texts.begin(), loaded.guide.texts.end(), [&](const GuideWords &words) {
                        return !words.steps.value(step.id).errors.value(error.id).says.isEmpty();
                    });
                if (error.question.isEmpty() && !error.kind && !says)
                    findings += finding(Finding::Severity::Error, loaded, step, error.id,
                        QStringLiteral(
                            "The error \"%1\" fits no message: give it a question, a kind or \"says\".")
                            .arg(error.id));
                if (!error.question.isEmpty() && !step.questions.contains(error.question))
                    findings += finding(Finding::Severity::Warning, loaded, step, error.id,
                        QStringLiteral("The step does not name the question \"%1\" of this error.")
                            .arg(error.question));
            }
        }
        return findings;
    }
};

/// What a step names is in the practice form.
class InPracticeForm : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &scene) const override
    {
        QList<Finding> findings;
        if (!scene.practice)
            return findings;
        for (const Step &step : loaded.guide.steps) {
            checkPages(loaded, step, *scene.practice, findings);
            checkQuestions(loaded, step, *scene.practice, findings);
        }
        return findings;
    }

    static void checkPages(const LoadedGuide &loaded, const Step &step, const QList<PracticeKeys> &pages,
        QList<Finding> &findings)
    {
        for (const QString &pattern : step.pages) {
            const bool found = std::any_of(pages.begin(), pages.end(),
                [&](const PracticeKeys &page) { return matchesWildcard(pattern, page.path); });
            if (!found && !isLive(pattern))
                findings += finding(Finding::Severity::Error, loaded, step, pattern,
                    QStringLiteral("The practice form has no page \"%1\".").arg(pattern));
        }
    }

    static void checkQuestions(const LoadedGuide &loaded, const Step &step, const QList<PracticeKeys> &pages,
        QList<Finding> &findings)
    {
        // The questions of a live page need not be in the practice form.
        const bool live = std::any_of(step.pages.begin(), step.pages.end(), isLive);
        for (const QString &key : step.questions) {
            const bool found = std::any_of(pages.begin(), pages.end(),
                [&](const PracticeKeys &page) { return page.questions.contains(key); });
            if (!found)
                findings += finding(live ? Finding::Severity::Info : Finding::Severity::Error, loaded, step,
                    key, QStringLiteral("The practice form has no question \"%1\".").arg(key));
        }
    }
};

/// Every page of the practice form that asks something has a step, and every question of a step is on its
/// pages.
class CoversPracticeForm : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &scene) const override
    {
        QList<Finding> findings;
        for (const PracticeKeys &page : scene.practice.value_or(QList<PracticeKeys>())) {
            if (page.questions.isEmpty())
                continue;
            const StepMatch match = matchStep(loaded.guide, factsOf(loaded.guide, page), -1);
            if (match.step < 0)
                findings.append({Finding::Severity::Warning, loaded.file, 0, QString(), page.path,
                    QStringLiteral("No step is shown beside the practice page \"%1\".").arg(page.path)});
            else
                checkQuestions(loaded, loaded.guide.steps[match.step], page, findings);
        }
        return findings;
    }

    static void checkQuestions(
        const LoadedGuide &loaded, const Step &step, const PracticeKeys &page, QList<Finding> &findings)
    {
        for (const QString &key : page.questions) {
            if (!step.questions.contains(key))
                findings += finding(Finding::Severity::Info, loaded, step, key,
                    QStringLiteral("The step does not name the question \"%1\" of the page \"%2\".")
                        .arg(key, page.path));
        }
    }
};

} // namespace

GuideRules stepRules()
{
    GuideRules rules;
    rules.push_back(std::make_unique<MatchesSomething>());
    rules.push_back(std::make_unique<ErrorsCanFit>());
    rules.push_back(std::make_unique<InPracticeForm>());
    rules.push_back(std::make_unique<CoversPracticeForm>());
    return rules;
}

} // namespace alongside
