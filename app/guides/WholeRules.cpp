// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideLinter.h"

#include <QRegularExpression>

namespace alongside {

namespace {

constexpr int longAgoMonths = 12;

Finding finding(
    Finding::Severity severity, const LoadedGuide &loaded, const QString &key, const QString &message)
{
    const QString pointer = u'/' + QString(key).replace(u'.', u'/');
    return {severity, loaded.file, loaded.structure.line(pointer), QString(), key, message};
}

/// Somebody has compared it with the real thing within a year.
class CheckedLately : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &scene) const override
    {
        const QDate checked = loaded.guide.checked;
        const QString key = QStringLiteral("checked.date");
        if (!checked.isValid() || !scene.today.isValid())
            return {};
        if (checked > scene.today)
            return {finding(Finding::Severity::Error, loaded, key,
                QStringLiteral("The guide was checked on a day that is still to come."))};
        if (checked.addMonths(longAgoMonths) < scene.today)
            return {finding(Finding::Severity::Warning, loaded, key,
                QStringLiteral(
                    "Nobody has checked the guide for more than a year: compare it with the real thing."))};
        return {};
    }
};

/// Being online is never the only way, and numbers can be dialled.
class OtherWays : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        static const QRegularExpression dialled(QStringLiteral("^\\+?[0-9() ]{3,24}$"));
        const QString key = QStringLiteral("ways");
        QList<Finding> findings;
        if (loaded.guide.ways.isEmpty())
            findings += finding(Finding::Severity::Error, loaded, key,
                QStringLiteral("Give at least one other way: telephone, paper or in person."));
        for (const Way &way : loaded.guide.ways) {
            if (!way.number.isEmpty() && !dialled.match(way.number).hasMatch())
                findings += finding(Finding::Severity::Error, loaded, key,
                    QStringLiteral("\"%1\" is no number that one can dial.").arg(way.number.left(40)));
        }
        return findings;
    }
};

/// There is something to practise or to do.
class LeadsSomewhere : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        if (!loaded.guide.practice.isEmpty() || !loaded.guide.live.isEmpty())
            return {};
        return {finding(Finding::Severity::Warning, loaded, QStringLiteral("practice"),
            QStringLiteral("The guide has neither a practice form nor a live address."))};
    }
};

/// It stands somewhere on the home screen and has steps.
class IsComplete : public GuideRule {
    QList<Finding> check(const LoadedGuide &loaded, const LintScene &) const override
    {
        QList<Finding> findings;
        if (loaded.guide.groups.isEmpty())
            findings += finding(Finding::Severity::Error, loaded, QStringLiteral("groups"),
                QStringLiteral("The guide is in no group, so it is found by searching only."));
        if (loaded.guide.steps.isEmpty())
            findings += finding(Finding::Severity::Error, loaded, QStringLiteral("steps"),
                QStringLiteral("The guide has no steps."));
        return findings;
    }
};

} // namespace

GuideRules wholeRules()
{
    GuideRules rules;
    rules.push_back(std::make_unique<CheckedLately>());
    rules.push_back(std::make_unique<OtherWays>());
    rules.push_back(std::make_unique<LeadsSomewhere>());
    rules.push_back(std::make_unique<IsComplete>());
    return rules;
}

} // namespace alongside
