// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideLinter.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

Finding finding(
    Finding::Severity severity, const LoadedGuide &loaded, const QString &key, const QString &message)
{
    int line = loaded.structure.line(QStringLiteral("/live/") + key);
    if (line == 0)
        line = loaded.structure.line(QStringLiteral("/live"));
    return {severity, loaded.file, line, QString(), QStringLiteral("live.") + key, message};
}

/// The step at which one pays is a step.
class PaysAtAStep : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        const QString payment = loaded.guide.live.payment;
        const QList<Step> &steps = loaded.guide.steps;
        if (payment.isEmpty()
            || std::any_of(steps.begin(), steps.end(), [&](const Step &step) { return step.id == payment; }))
            return {};
        return {finding(Finding::Severity::Error, loaded, QStringLiteral("payment"),
            QStringLiteral("The guide has no step \"%1\" at which one could pay.").arg(payment))};
    }
};

/// Nobody opens more of the web than the service is, nor ships a guide to a test server.
class OpensLittle : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        checkEach(loaded, QStringLiteral("origins"), loaded.guide.live.origins, findings);
        checkEach(loaded, QStringLiteral("resources"), loaded.guide.live.resources, findings);
        return findings;
    }

    static void checkEach(
        const LoadedGuide &loaded, const QString &key, const QStringList &origins, QList<Finding> &findings)
    {
        static const QRegularExpression everybodys(
            QStringLiteral("\\*\\.([a-z0-9-]+|(gov|nhs|org|co|ac|sch|police|ltd|plc|service\\.gov)\\.uk"
                           "|(gov|llyw)\\.(wales|cymru))(:[0-9]+)?$"));
        for (const QString &origin : origins) {
            if (everybodys.match(origin).hasMatch())
                findings += finding(Finding::Severity::Error, loaded, key,
                    QStringLiteral(
                        "\"%1\" opens the sites of everybody there; name the sites of the service.")
                        .arg(origin));
            if (origin.startsWith(QLatin1String("http:")))
                findings += finding(Finding::Severity::Warning, loaded, key,
                    QStringLiteral("\"%1\" is this machine itself: good for a test only.").arg(origin));
        }
    }
};

/// The live pages that steps name can be reached.
class StepsAreWithin : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        for (const Step &step : loaded.guide.steps) {
            for (const QString &pattern : step.pages) {
                if (!pattern.startsWith(u'/') && !isAtOrigin(pattern, loaded.guide.live.origins))
                    findings += finding(Finding::Severity::Warning, loaded, QStringLiteral("origins"),
                        QStringLiteral("The step \"%1\" names a page that nobody gets to: \"%2\" is at no "
                                       "origin of the service.")
                            .arg(step.id, pattern));
            }
        }
        return findings;
    }
};

} // namespace

GuideRules liveRules()
{
    GuideRules rules;
    rules.push_back(std::make_unique<PaysAtAStep>());
    rules.push_back(std::make_unique<OpensLittle>());
    rules.push_back(std::make_unique<StepsAreWithin>());
    return rules;
}

} // namespace alongside
