// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/QuestionPairs.h"

#include "guides/Wildcard.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace alongside {

namespace {

// What speaks for two questions being one. Key and label each name it by themselves.
constexpr double sameKey = 3;
constexpr double sameLabel = 3;
constexpr double sameKind = 0.5;
constexpr double samePlace = 0.25;

constexpr double leastLikeness = 0.6; ///< Of labels, where neither key nor label is the same.
constexpr qsizetype mostLike = 40; ///< Questions whose labels are weighed, so that a long page costs little.

/// Two questions that may be one, and what speaks for it; no worth where they are not.
struct Candidate {
    QuestionPair pair;
    double worth = 0;
};

/// The choosing of pairs among candidates, each question once.
class Pairing {
public:
    Pairing(const CheckedPage &checked, const PageFacts &page)
        : m_checked(checked)
        , m_page(page)
        , m_isFound(size_t(checked.questions.size()))
        , m_isTaken(page.questions.size())
    {
    }

    void add(const QuestionPair &pair, double worth)
    {
        if (worth == 0)
            return;
        const double length = double(std::max(m_isFound.size(), m_isTaken.size()));
        if (m_checked.questions[pair.checked].kind == m_page.questions[size_t(pair.page)].kind)
            worth += sameKind;
        worth += samePlace * (1 - std::abs(pair.checked - pair.page) / length);
        m_candidates.push_back({pair, worth});
    }

    void choose()
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
            [](const Candidate &one, const Candidate &other) { return one.worth > other.worth; });
        for (const auto &[pair, worth] : m_candidates) {
            if (m_isFound[size_t(pair.checked)] || m_isTaken[size_t(pair.page)])
                continue;
            m_isFound[size_t(pair.checked)] = m_isTaken[size_t(pair.page)] = true;
            m_pairs += pair;
        }
        m_candidates.clear();
    }

    /// Positions that are still without a partner, the first of them.
    static QList<int> left(const std::vector<bool> &done)
    {
        QList<int> positions;
        for (size_t i = 0; i < done.size() && positions.size() < mostLike; ++i) {
            if (!done[i])
                positions += static_cast<int>(i);
        }
        return positions;
    }

    QList<int> notFound() const { return left(m_isFound); }
    QList<int> notTaken() const { return left(m_isTaken); }

    QList<QuestionPair> inOrder() const
    {
        QList<QuestionPair> sorted = m_pairs;
        std::sort(sorted.begin(), sorted.end(),
            [](const QuestionPair &one, const QuestionPair &other) { return one.checked < other.checked; });
        return sorted;
    }

private:
    const CheckedPage &m_checked;
    const PageFacts &m_page;
    std::vector<bool> m_isFound;
    std::vector<bool> m_isTaken;
    std::vector<Candidate> m_candidates;
    QList<QuestionPair> m_pairs;
};

} // namespace

bool isNamed(const QString &key)
{
    static const QRegularExpression counted(QStringLiteral("^q[0-9]+$"));
    return !key.isEmpty() && !counted.match(key).hasMatch();
}

bool isKeyOf(const CheckedQuestion &checked, const QString &key)
{
    return matchesWildcard(checked.key, key) && isNamed(key);
}

ComparedLabels labelsOf(const PageFacts &page)
{
    ComparedLabels labels;
    for (const PageQuestion &question : page.questions)
        labels.push_back(ComparedText::ofPage(question.label.forScreen()));
    return labels;
}

ComparedLabels labelsOf(const CheckedPage &checked)
{
    ComparedLabels labels;
    for (const CheckedQuestion &question : checked.questions)
        labels.push_back(ComparedText::recorded(question.label));
    return labels;
}

QList<QuestionPair> pairQuestions(const CheckedPage &checked, const PageFacts &page,
    const ComparedLabels &checkedLabels, const ComparedLabels &pageLabels)
{
    Pairing pairing(checked, page);
    for (int i = 0; i < checked.questions.size(); ++i) {
        for (int j = 0; j < static_cast<int>(page.questions.size()); ++j) {
            const bool key = isKeyOf(checked.questions[i], page.questions[size_t(j)].key.forScreen());
            const bool label =
                !checkedLabels[size_t(i)].isEmpty() && pageLabels[size_t(j)].says(checkedLabels[size_t(i)]);
            pairing.add({i, j, key, label}, (key ? sameKey : 0) + (label ? sameLabel : 0));
        }
    }
    pairing.choose();
    for (const int i : pairing.notFound()) {
        for (const int j : pairing.notTaken()) {
            const double like = pageLabels[size_t(j)].likeness(checkedLabels[size_t(i)]);
            if (checked.questions[i].kind == page.questions[size_t(j)].kind && like >= leastLikeness)
                pairing.add({i, j, false, false}, like);
        }
    }
    pairing.choose();
    return pairing.inOrder();
}

} // namespace alongside
