// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/Drift.h"

#include "guides/CheckedChoice.h"
#include "guides/QuestionPairs.h"
#include "guides/Wildcard.h"

#include <algorithm>
#include <cstdint>

namespace alongside {

namespace {

constexpr int mostQuestions =
    60; ///< Of a page that are looked through for new ones, so that it costs little.

/// How a question is answered, as far as help depends on it: one line to type into is one line.
QuestionKind wayOfAnswering(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Number:
    case QuestionKind::Email:
    case QuestionKind::Telephone:
    case QuestionKind::Password:
    case QuestionKind::Other:
        return QuestionKind::Text;
    default:
        return kind;
    }
}

/// Positions in a list of different numbers that are not part of its longest rising run: what was moved.
std::vector<size_t> outOfOrder(const std::vector<int> &numbers)
{
    constexpr size_t none = SIZE_MAX;
    std::vector<int> length(numbers.size(), 1);
    std::vector<size_t> before(numbers.size(), none);
    size_t last = numbers.empty() ? none : 0;
    for (size_t i = 0; i < numbers.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (numbers[j] < numbers[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = j;
            }
        }
        last = length[i] > length[last] ? i : last;
    }
    std::vector<bool> isKept(numbers.size());
    for (; last != none; last = before[last])
        isKept[last] = true;
    std::vector<size_t> moved;
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (!isKept[i])
            moved.push_back(i);
    }
    return moved;
}

/// The comparison of one page with what somebody recorded of it.
class Comparison {
public:
    Comparison(
        const CheckedPages &checked, const CheckedPage &record, const Guide &guide, const PageFacts &page)
        : m_record(record)
        , m_page(page)
        , m_recordLabels(labelsOf(record))
        , m_pageLabels(labelsOf(page))
        , m_pairs(pairQuestions(record, page, m_recordLabels, m_pageLabels))
    {
        for (int i = 0; i < guide.steps.size(); ++i) {
            if (guide.steps[i].id == record.step)
                m_step = i;
        }
        for (const CheckedPage &other : checked.pages) {
            if (other.step != record.step && isInLanguage(page, other.language))
                m_elsewhere.push_back({&other, labelsOf(other)});
        }
    }

    /// What stands before the page (a dialogue), or instead of it (a sign-in), is not the page.
    bool isCovered() const
    {
        const bool isInstead = m_page.kind == PageRole::Error || m_page.kind == PageRole::SignIn;
        return m_pairs.isEmpty() && (m_page.covered || isInstead);
    }

    std::vector<DriftFinding> findings()
    {
        compareAddress();
        compareHeading();
        compareQuestions();
        compareOrder();
        findMissing();
        findAdded();
        compareErrors();
        return std::move(m_findings);
    }

private:
    void note(DriftKind kind, std::optional<QuestionName> question = std::nullopt)
    {
        DriftFinding finding{kind, m_step, std::move(question)};
        if (std::find(m_findings.begin(), m_findings.end(), finding) == m_findings.end())
            m_findings.push_back(std::move(finding));
    }

    QuestionName named(int checked) const { return QuestionName::ofChecked(m_record, checked); }

    void compareAddress()
    {
        const QString plain = plainAddress(m_page.address.forScreen());
        if (!matchesWildcard(plainAddress(m_record.address), plain))
            note(DriftKind::Address);
    }

    void compareHeading()
    {
        const ComparedText printed = ComparedText::ofPage(m_page.heading.forScreen());
        // Where a page has lost its heading, its questions are what they were.
        const bool isThere = !m_record.heading.isEmpty() && !printed.isEmpty();
        if (isThere && !printed.says(ComparedText::recorded(m_record.heading)))
            note(DriftKind::Heading);
    }

    void compareQuestions()
    {
        for (const QuestionPair &pair : m_pairs) {
            const PageQuestion &now = m_page.questions[size_t(pair.page)];
            const CheckedQuestion &before = m_record.questions[pair.checked];
            // Help is found by the key; one that only counts is none.
            const bool isOtherKey = !pair.sameKey && (isNamed(now.key.forScreen()) || isNamed(before.key));
            const bool isOtherLabel = !pair.sameLabel && !m_recordLabels[size_t(pair.checked)].isEmpty();
            if (isOtherLabel || isOtherKey)
                note(DriftKind::Renamed, named(pair.checked));
            if (wayOfAnswering(now.kind) != wayOfAnswering(before.kind))
                note(DriftKind::Kind, named(pair.checked));
        }
    }

    void compareOrder()
    {
        std::vector<int> positions;
        for (const QuestionPair &pair : m_pairs)
            positions.push_back(pair.page);
        for (const size_t moved : outOfOrder(positions))
            note(DriftKind::Moved, named(m_pairs[qsizetype(moved)].checked));
    }

    void findMissing()
    {
        for (int i = 0; i < m_record.questions.size(); ++i) {
            const bool isFound = std::any_of(
                m_pairs.begin(), m_pairs.end(), [i](const QuestionPair &pair) { return pair.checked == i; });
            if (!isFound && !m_record.questions[i].sometimes)
                note(DriftKind::Missing, named(i));
        }
    }

    void findAdded()
    {
        const int count = std::min<int>(mostQuestions, static_cast<int>(m_page.questions.size()));
        for (int i = 0; i < count; ++i) {
            const bool isKnown = std::any_of(
                m_pairs.begin(), m_pairs.end(), [i](const QuestionPair &pair) { return pair.page == i; });
            if (!isKnown && !isOneMore(i))
                noteAdded(i);
        }
    }

    /// One more of a question that people add as often as they need.
    bool isOneMore(int position) const
    {
        const QString key = m_page.questions[size_t(position)].key.forScreen();
        return std::any_of(m_record.questions.begin(), m_record.questions.end(),
            [&](const CheckedQuestion &known) { return known.key.contains(u'*') && isKeyOf(known, key); });
    }

    /// A new question; one that was on the page of another step has moved here.
    void noteAdded(int position)
    {
        const QString key = m_page.questions[size_t(position)].key.forScreen();
        const ComparedText &label = m_pageLabels[size_t(position)];
        for (const auto &[page, labels] : m_elsewhere) {
            for (int i = 0; i < page->questions.size(); ++i) {
                const ComparedText &known = labels[size_t(i)];
                if (isKeyOf(page->questions[i], key) || (!known.isEmpty() && label.says(known)))
                    return note(DriftKind::Moved, QuestionName::ofChecked(*page, i));
            }
        }
        note(DriftKind::Added, QuestionName::ofPage(position));
    }

    void compareErrors()
    {
        if (m_record.errors.isEmpty())
            return;
        std::vector<ComparedText> known;
        for (const QString &error : m_record.errors)
            known.push_back(ComparedText::recorded(error));
        for (const PageError &error : m_page.errors)
            compareError(known, error.text, m_page.indexOf(error.key.forScreen()));
        for (int i = 0; i < static_cast<int>(m_page.questions.size()); ++i)
            compareError(known, m_page.questions[size_t(i)].error, i);
    }

    void compareError(const std::vector<ComparedText> &known, const PageText &text, int position)
    {
        const ComparedText said = ComparedText::ofPage(text.forScreen());
        QString rest = said.flat();
        bool isKnown = said.isEmpty();
        for (const ComparedText &each : known) {
            isKnown = isKnown || said.says(each);
            rest.remove(each.flat()); // Several messages of one question are read as one.
        }
        if (isKnown || rest.isEmpty())
            return;
        const auto pair = std::find_if(m_pairs.begin(), m_pairs.end(),
            [&](const QuestionPair &each) { return position >= 0 && each.page == position; });
        if (pair == m_pairs.end())
            note(DriftKind::ErrorWording);
        else
            note(DriftKind::ErrorWording, named(pair->checked));
    }

    const CheckedPage &m_record;
    const PageFacts &m_page;
    const ComparedLabels m_recordLabels;
    const ComparedLabels m_pageLabels;
    const QList<QuestionPair> m_pairs;
    std::vector<std::pair<const CheckedPage *, ComparedLabels>> m_elsewhere; ///< Pages of other steps.
    int m_step = -1;
    std::vector<DriftFinding> m_findings;
};

} // namespace

template <>
const QStringList &vocabulary<DriftKind>()
{
    static const QStringList ids =
        QStringLiteral("missing added renamed moved kind error-wording address heading").split(u' ');
    return ids;
}

std::vector<DriftFinding> driftOf(
    const CheckedPages &checked, const Guide &guide, const PageFacts &page, const StepMatch &match)
{
    if (page.questions.empty() && page.heading.isEmpty())
        return {};
    const CheckedPage *record = checkedPageOf(checked, guide, page, match);
    if (!record)
        return {};
    Comparison comparison(checked, *record, guide, page);
    return comparison.isCovered() ? std::vector<DriftFinding>() : comparison.findings();
}

} // namespace alongside
