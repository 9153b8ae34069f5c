// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideLinter.h"

#include <algorithm>
#include <tuple>

namespace alongside {

QList<Finding> GuideLinter::check(const LoadedGuide &loaded, const LintScene &scene)
{
    QList<Finding> findings = loaded.findings;
    for (const GuideRules &rules : {wordRules(), stepRules(), liveRules(), checkedRules(), wholeRules()}) {
        for (const auto &rule : rules)
            findings += rule->check(loaded, scene);
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &one, const Finding &other) {
        return std::tie(one.file, one.line) < std::tie(other.file, other.line);
    });
    return findings;
}

} // namespace alongside
