// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "guides/PageText.h"
#include "guides/Vocabulary.h"

#include <vector>

class QJsonObject;

namespace alongside {

/// One question of a page as it reads, and never what was entered.
struct PageQuestion {
    PageText key; ///< Name of the control; one key for the parts of a date.
    PageText label;
    PageText hint;
    QuestionKind kind = QuestionKind::Other;
    QString autocomplete; ///< Autofill field name (HTML Standard, 4.10.18.7.1) of a fixed set, or empty.
    bool required = false;
    QuestionState state = QuestionState::Empty;
    PageText error;
    std::vector<PageText> options; ///< The label of each choice, in order; never which is chosen.
};

/// One message of a page's error summary.
struct PageError {
    PageText text;
    PageText key; ///< Key of its question, or empty.
};

/// What a page looks like at this moment: every text and no answer. It lives in this process only: it moves,
/// but does not copy, stream, or fit into a QVariant (see PagePlace for what may leave).
class PageFacts {
public:
    PageFacts() = default;
    PageFacts(PageFacts &&) noexcept = default;
    PageFacts &operator=(PageFacts &&) noexcept = default;
    PageFacts(const PageFacts &) = delete;
    PageFacts &operator=(const PageFacts &) = delete;

    /// Reads what the observer reports. The page may lie: texts are cleaned and cut, at most 400 questions,
    /// 200 options each and 100 errors are taken, unknown words count as "other" or "unknown". Never fails:
    /// what cannot be read is left out. Any thread.
    static PageFacts fromJson(const QJsonObject &report);

    PageText address; ///< scheme://host/path; no user, query or fragment, whatever the page said.
    PageText title;
    PageText heading;
    QString language; ///< Code of the page's language, or empty.
    PageRole kind = PageRole::Unknown;
    bool covered = false; ///< A dialogue stands in front of it, and is what is described.
    std::vector<PageQuestion> questions; ///< In the order of the page.
    std::vector<PageError> errors;
    PageText focus; ///< Key of the question that has the focus, or empty.

    /// Position of the question with this key, or -1.
    int indexOf(const QString &key) const;
};

QDebug operator<<(QDebug, const PageFacts &) = delete;
QDataStream &operator<<(QDataStream &, const PageFacts &) = delete;
QDebug operator<<(QDebug, const PageQuestion &) = delete;
QDataStream &operator<<(QDataStream &, const PageQuestion &) = delete;

} // namespace alongside
