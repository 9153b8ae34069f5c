// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/StepMatch.h"

#include "guides/Likeness.h"
#include "guides/Wildcard.h"

#include <QUrl>

#include <algorithm>
#include <numeric>

namespace alongside {

namespace {

// What each piece of evidence is worth. An address names a page by itself; a heading or the keys can be alike
// by chance, together they are as good as an address.
constexpr int exactAddress = 60;
constexpr int widerAddress = 45;
constexpr int mostForLongerPattern = 10;
constexpr int kindOfPage = 40;
constexpr int heading = 35;
constexpr double likeHeading = 0.8; ///< Of it, for one that is as like as can be.
constexpr double leastLikeness = 0.6;
constexpr int allQuestions = 35;
constexpr int questionInHand = 15;

constexpr int clearLead = 10; ///< Over the next best step; with less it could as well be that one.

constexpr int certainFrom = 60;
constexpr int likelyFrom = 35;
constexpr int guessFrom = 15;

QString withoutLastSlash(QString address)
{
    return address.size() > 1 && address.endsWith(u'/') ? address.chopped(1) : address;
}

int addressWorth(const Step &step, const QString &practicePath, const QString &address)
{
    int worth = 0;
    for (const QString &pattern : step.pages) {
        const bool isPractice = pattern.startsWith(u'/');
        const QString &whole = isPractice ? practicePath : address;
        const QString plain = isPractice ? withoutLastSlash(pattern) : plainAddress(pattern);
        if (whole.isEmpty() || !matchesWildcard(plain, whole))
            continue;
        const int longer = std::min<int>(mostForLongerPattern, pattern.size() / 4);
        worth = std::max(worth, pattern.contains(u'*') ? widerAddress + longer : exactAddress);
    }
    return worth;
}

int headingWorth(const Guide &guide, const Step &step, const ComparedText &printed)
{
    if (printed.isEmpty())
        return 0;
    double most = 0;
    for (const GuideWords &words : guide.texts) {
        for (const QString &pattern : words.steps.value(step.id).headings) {
            const ComparedText known = ComparedText::recorded(pattern);
            if (known.isEmpty())
                continue;
            if (printed.says(known))
                return heading;
            most = std::max(most, printed.likeness(known));
        }
    }
    return most < leastLikeness ? 0 : static_cast<int>(heading * likeHeading * most);
}

int questionWorth(const Step &step, const PageFacts &page, int question)
{
    int shared = 0;
    for (const PageQuestion &asked : page.questions)
        shared += step.questions.contains(asked.key.forScreen()) ? 1 : 0;
    if (shared == 0)
        return 0;
    const bool inHand = question >= 0 && question < static_cast<int>(page.questions.size())
        && step.questions.contains(page.questions[question].key.forScreen());
    return allQuestions * shared / static_cast<int>(page.questions.size()) + (inHand ? questionInHand : 0);
}

} // namespace

Confidence confidenceOf(int worth)
{
    if (worth >= certainFrom)
        return Confidence::Certain;
    if (worth >= likelyFrom)
        return Confidence::Likely;
    return worth >= guessFrom ? Confidence::Guess : Confidence::None;
}

bool isPracticePage(const Guide &guide, const PageFacts &page)
{
    const QUrl address(page.address.forScreen());
    return address.scheme() == u"alongside-practice" && !guide.practice.isEmpty()
        && address.host() == guide.practice;
}

QList<StepEvidence> weighSteps(const Guide &guide, const PageFacts &page, int question)
{
    const QString address = plainAddress(page.address.forScreen());
    QString path;
    if (isPracticePage(guide, page))
        path = withoutLastSlash(u'/' + QUrl(page.address.forScreen()).path().mid(1));
    const ComparedText printed = ComparedText::ofPage(page.heading.forScreen());

    QList<StepEvidence> all;
    for (const Step &step : guide.steps)
        all.append({addressWorth(step, path, address), step.kinds.contains(page.kind) ? kindOfPage : 0,
            headingWorth(guide, step, printed), questionWorth(step, page, question)});
    return all;
}

QList<int> likelySteps(const Guide &guide, const PageFacts &page, int question)
{
    const QList<StepEvidence> all = weighSteps(guide, page, question);
    QList<int> steps(all.size());
    std::iota(steps.begin(), steps.end(), 0);
    std::stable_sort(steps.begin(), steps.end(),
        [&](int one, int other) { return all[one].worth() > all[other].worth(); });
    return steps;
}

StepMatch matchStep(const Guide &guide, const PageFacts &page, int question)
{
    const QList<StepEvidence> all = weighSteps(guide, page, question);
    StepMatch best;
    int most = guessFrom - 1;
    int next = 0;
    for (int i = 0; i < all.size(); ++i) {
        const int worth = all[i].worth();
        next = std::max(next, std::min(worth, most));
        if (worth > most) {
            most = worth;
            best = {i, confidenceOf(most)};
        }
    }
    if (best.step < 0)
        return best;
    const StepEvidence &evidence = all[best.step];
    const bool isContradicted = evidence.heading + evidence.questions + evidence.kind == 0
        && !guide.steps[best.step].questions.isEmpty() && !page.questions.empty();
    if (best.confidence > Confidence::Guess && (most - next < clearLead || isContradicted))
        best.confidence = static_cast<Confidence>(static_cast<int>(best.confidence) - 1);
    return best;
}

bool isSamePage(const PageFacts &before, const PageFacts &now)
{
    const auto flat = [](const PageText &text) {
        return ComparedText::ofPage(text.forScreen()).flat();
    };
    if (plainAddress(before.address.forScreen()) != plainAddress(now.address.forScreen())
        || flat(before.heading) != flat(now.heading))
        return false;
    // A page that is one address for a whole service tells its pages apart by what it asks.
    if (before.questions.empty() || now.questions.empty())
        return before.kind == now.kind;
    return std::any_of(before.questions.begin(), before.questions.end(),
        [&](const PageQuestion &question) { return now.indexOf(question.key.forScreen()) >= 0; });
}

} // namespace alongside
