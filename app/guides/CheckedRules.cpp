// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideLinter.h"
#include "guides/StepMatch.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alongside {

namespace {

/// One checked page of the file; position counts those that could be read, so its line is looked for.
Finding finding(Finding::Severity severity, const LoadedGuide &loaded, const CheckedPage &page,
    const QString &key, const QString &message)
{
    const QJsonArray pages = loaded.checked.root()[u"pages"].toArray();
    int line = 0;
    for (int i = 0; i < pages.size() && line == 0; ++i) {
        if (pages.at(i)[u"address"].toString().trimmed() == page.address
            && pages.at(i)[u"step"].toString().trimmed() == page.step)
            line = loaded.checked.line(QStringLiteral("/pages/%1").arg(i));
    }
    return {severity, loaded.checkedFile, line, page.step, key, message};
}

/// The page as it would be seen, with a word where something else may stand.
PageFacts factsOf(const CheckedPage &page)
{
    const auto filled = [](QString pattern) {
        return pattern.replace(u'*', u'x');
    };
    PageFacts facts;
    facts.address = PageText(filled(page.address), 2000);
    facts.heading = PageText(filled(page.heading), 500);
    facts.language = page.language;
    facts.kind = page.questions.isEmpty() ? PageRole::Unknown : PageRole::Question;
    for (const CheckedQuestion &asked : page.questions) {
        PageQuestion question;
        question.key = PageText(filled(asked.key), 200);
        question.label = PageText(filled(asked.label), 500);
        facts.questions.push_back(std::move(question));
    }
    return facts;
}

/// A checked page is where the service is.
class IsAtTheService : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        for (const CheckedPage &page : loaded.guide.checkedPages.pages) {
            if (!isAtOrigin(page.address, loaded.guide.live.origins))
                findings += finding(Finding::Severity::Warning, loaded, page, page.address,
                    QStringLiteral("\"%1\" is at no origin of the service.").arg(page.address));
        }
        return findings;
    }
};

/// Beside a checked page stands the step that it names, without a doubt.
class ShowsItsStep : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        for (const CheckedPage &page : loaded.guide.checkedPages.pages) {
            const StepMatch match = matchStep(loaded.guide, factsOf(page), -1);
            const QString step = loaded.guide.steps.value(match.step).id;
            if (step == page.step && match.confidence >= Confidence::Likely)
                continue;
            const QString shown = match.step < 0 ? QStringLiteral("no step")
                : step == page.step              ? QStringLiteral("this step, as a guess,")
                                                 : QStringLiteral("the step \"%1\"").arg(step);
            findings += finding(Finding::Severity::Warning, loaded, page, page.address,
                QStringLiteral("Beside this page %1 is shown: give the step \"%2\" its address, its heading "
                               "or its questions.")
                    .arg(shown, page.step));
        }
        return findings;
    }
};

/// Help is found by the key of a question.
class KnowsItsQuestions : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        for (const CheckedPage &page : loaded.guide.checkedPages.pages) {
            for (const Step &step : loaded.guide.steps) {
                if (step.id != page.step)
                    continue;
                for (const CheckedQuestion &question : page.questions) {
                    if (!step.questions.contains(question.key))
                        findings += finding(Finding::Severity::Info, loaded, page, question.key,
                            QStringLiteral("The step \"%1\" does not name the question \"%2\" of this page.")
                                .arg(step.id, question.key));
                }
            }
        }
        return findings;
    }
};

} // namespace

GuideRules checkedRules()
{
    GuideRules rules;
    rules.push_back(std::make_unique<IsAtTheService>());
    rules.push_back(std::make_unique<ShowsItsStep>());
    rules.push_back(std::make_unique<KnowsItsQuestions>());
    return rules;
}

} // namespace alongside
