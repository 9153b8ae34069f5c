// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/CheckedChoice.h"

#include "guides/QuestionPairs.h"
#include "guides/Wildcard.h"

#include <QSet>

#include <algorithm>

namespace alongside {

namespace {

constexpr double address = 3;
constexpr double questions = 3;
constexpr double heading = 2;
constexpr double step = 0.5;

constexpr double enoughQuestions = 0.5; ///< Of them in common, where the address is another.
constexpr double leastHeading = 0.5; ///< Likeness from which a heading says something.

/// What speaks for a page being a checked one, each from 0 to 1.
struct Likeness {
    double address = 0;
    double keys = 0; ///< Questions in common by key, in whatever language.
    double questions = 0; ///< Questions in common by key or label.
    double heading = 0;
    bool isStep = false;
    bool isOwnAddress = false; ///< No other step has a page at this address.
    bool asksNothing = false; ///< The checked page has no questions.

    /// Without the words, so that languages can be compared.
    double withoutWords() const { return alongside::address * address + alongside::questions * keys; }

    double worth() const
    {
        return alongside::address * address + alongside::questions * questions + alongside::heading * heading
            + (isStep ? step : 0);
    }

    /// An address alone names a page where nothing else has it, and a heading alone where nothing is asked.
    bool isPlausible() const
    {
        if (address > 0)
            return isOwnAddress || questions > 0 || heading > 0;
        return questions >= enoughQuestions || (questions > 0 && heading == 1)
            || (asksNothing && heading == 1);
    }
};

double addressLikeness(const CheckedPage &record, const QString &plain)
{
    const QString pattern = plainAddress(record.address);
    if (!matchesWildcard(pattern, plain))
        return 0;
    return pattern.contains(u'*') ? 0.9 : 1;
}

/// The texts of a page, made ready once.
struct Prepared {
    explicit Prepared(const PageFacts &page)
        : address(plainAddress(page.address.forScreen()))
        , heading(ComparedText::ofPage(page.heading.forScreen()))
    {
        for (const PageQuestion &question : page.questions) {
            labels.insert(ComparedText::ofPage(question.label.forScreen()).flat());
            keys += question.key.forScreen();
        }
    }

    QString address;
    ComparedText heading;
    QSet<QString> labels;
    QStringList keys;
};

/// How many of the questions are on both: 2 both / (one + other), without those that need not be there.
double inCommon(const CheckedPage &record, const Prepared &page, bool byLabel)
{
    double both = 0;
    double whole = double(page.keys.size());
    for (const CheckedQuestion &question : record.questions) {
        const bool isThere = std::any_of(page.keys.begin(), page.keys.end(), [&](const QString &key) {
            return isKeyOf(question, key);
        }) || (byLabel && page.labels.contains(ComparedText::recorded(question.label).flat()));
        both += isThere ? 1 : 0;
        whole += isThere || !question.sometimes ? 1 : 0;
    }
    return whole > 0 ? std::min(1.0, 2 * both / whole) : 0;
}

double headingLikeness(const CheckedPage &record, const Prepared &page)
{
    if (record.heading.isEmpty() || page.heading.isEmpty())
        return 0;
    const ComparedText recorded = ComparedText::recorded(record.heading);
    const double like = page.heading.says(recorded) ? 1 : 0.9 * page.heading.likeness(recorded);
    return like >= leastHeading ? like : 0;
}

Likeness likenessOf(const CheckedPages &checked, const CheckedPage &record, const Prepared &page, bool words)
{
    Likeness like;
    like.address = addressLikeness(record, page.address);
    like.keys = inCommon(record, page, false);
    like.questions = words ? inCommon(record, page, true) : like.keys;
    like.heading = words ? headingLikeness(record, page) : 0;
    like.asksNothing = record.questions.isEmpty();
    like.isOwnAddress =
        std::all_of(checked.pages.begin(), checked.pages.end(), [&](const CheckedPage &other) {
            return other.step == record.step || addressLikeness(other, page.address) == 0;
        });
    return like;
}

} // namespace

bool isInLanguage(const PageFacts &page, const QString &language)
{
    return page.language.isEmpty()
        || page.language.section(u'-', 0, 0) == language.section(u'-', 0, 0).toLower();
}

const CheckedPage *checkedPageOf(
    const CheckedPages &checked, const Guide &guide, const PageFacts &page, const StepMatch &match)
{
    const Prepared prepared(page);
    const bool isSure = match.step >= 0 && match.confidence >= Confidence::Likely;
    const QString step = isSure ? guide.steps.value(match.step).id : QString();
    const CheckedPage *best = nullptr;
    Likeness most;
    double otherLanguage = 0;
    for (const CheckedPage &record : checked.pages) {
        const bool words = isInLanguage(page, record.language);
        Likeness like = likenessOf(checked, record, prepared, words);
        like.isStep = record.step == step;
        // A page of another step that only resembles this one is that other page.
        if (!like.isPlausible() || (isSure && !like.isStep && like.address == 0))
            continue;
        if (!words) {
            otherLanguage = std::max(otherLanguage, like.withoutWords());
        } else if (!best || like.worth() > most.worth()) {
            best = &record;
            most = like;
        }
    }
    // Somebody checked this page in another language only.
    return best && most.withoutWords() + 0.5 >= otherLanguage ? best : nullptr;
}

} // namespace alongside
