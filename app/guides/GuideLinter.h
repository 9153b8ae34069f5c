// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"
#include "guides/GuideFile.h"

#include <memory>
#include <vector>

namespace alongside {

/// A page of a practice form as far as a guide is concerned with it.
struct PracticeKeys {
    QString path; ///< "/housing"
    QString title;
    QStringList questions; ///< Keys: the names of its components.
};

/// What a guide is checked against.
struct LintScene {
    QDate today; ///< For guides that nobody has checked for a long time.
    std::optional<QList<PracticeKeys>>
        practice; ///< Pages of the guide's practice form; none when it is not known.
};

/// One thing to look for in a guide that could be read.
class GuideRule {
public:
    virtual ~GuideRule() = default;

    /// What it finds; nothing when all is well. Pure.
    virtual QList<Finding> check(const LoadedGuide &loaded, const LintScene &scene) const = 0;
};

using GuideRules = std::vector<std::unique_ptr<GuideRule>>;

/// Rules about words: translations, Markdown, length of sentences.
GuideRules wordRules();

/// Rules about steps: that they are shown somewhere, and that the practice form has what they name.
GuideRules stepRules();

/// Rules about the real service: where it is, and that it opens no more of the web than that.
GuideRules liveRules();

/// Rules about the pages that it was checked against: that its steps stand beside them.
GuideRules checkedRules();

/// Rules about the guide as a whole: its date, its other ways.
GuideRules wholeRules();

/// Checks a guide with every rule.
class GuideLinter {
public:
    /// Everything that was found while reading and by the rules, by file and line. Pure.
    static QList<Finding> check(const LoadedGuide &loaded, const LintScene &scene);
};

} // namespace alongside
