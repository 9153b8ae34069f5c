// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/StepMatch.h"

#include "guides/Wildcard.h"

#include <QUrl>

#include <algorithm>

namespace alongside {

namespace {

// What each piece of evidence is worth. An address names a page by itself; a heading or the keys can be alike
// by chance, together they are as good as an address.
constexpr int exactAddress = 60;
constexpr int widerAddress = 45;
constexpr int mostForLongerPattern = 10;
constexpr int kindOfPage = 40;
constexpr int heading = 35;
constexpr int allQuestions = 35;
constexpr int questionInHand = 15;

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
        const QString &whole = pattern.startsWith(u'/') ? practicePath : address;
        if (whole.isEmpty() || !matchesWildcard(withoutLastSlash(pattern), whole))
            continue;
        const int longer = std::min<int>(mostForLongerPattern, pattern.size() / 4);
        worth = std::max(worth, pattern.contains(u'*') ? widerAddress + longer : exactAddress);
    }
    return worth;
}

int headingWorth(const Guide &guide, const Step &step, const QString &printed)
{
    if (printed.isEmpty())
        return 0;
    for (const GuideWords &words : guide.texts) {
        for (const QString &pattern : words.steps.value(step.id).headings) {
            if (isPhrase(printed, foldedPattern(pattern)))
                return heading;
        }
    }
    return 0;
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
    const QString address = withoutLastSlash(page.address.forScreen());
    QString path;
    if (isPracticePage(guide, page))
        path = withoutLastSlash(u'/' + QUrl(address).path().mid(1));
    const QString printed = foldedText(page.heading.forScreen());

    QList<StepEvidence> all;
    for (const Step &step : guide.steps)
        all.append({addressWorth(step, path, address), step.kinds.contains(page.kind) ? kindOfPage : 0,
            headingWorth(guide, step, printed), questionWorth(step, page, question)});
    return all;
}

StepMatch matchStep(const Guide &guide, const PageFacts &page, int question)
{
    StepMatch best;
    int most = guessFrom - 1;
    const QList<StepEvidence> all = weighSteps(guide, page, question);
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].worth() > most) {
            most = all[i].worth();
            best = {i, confidenceOf(most)};
        }
    }
    return best;
}

} // namespace alongside
