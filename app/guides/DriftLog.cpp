// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/DriftLog.h"

namespace alongside {

QString driftLine(const Guide &guide, const DriftFinding &finding)
{
    const QString step = finding.step < 0 ? QString() : guide.steps.value(finding.step).id;
    const QString question = finding.question ? u' ' + finding.question->id() : QString();
    return QStringLiteral("drift %1/%2 %3%4").arg(guide.id, step, idOf(finding.kind), question);
}

QStringList DriftLog::news(const Guide &guide, const std::vector<DriftFinding> &findings)
{
    constexpr qsizetype most = 1000; // A page that changes without end does not fill the memory.
    QStringList news;
    for (const DriftFinding &finding : findings) {
        const QString line = driftLine(guide, finding);
        if (m_told.contains(line) || m_told.size() >= most)
            continue;
        m_told += line;
        news += line;
    }
    return news;
}

} // namespace alongside
