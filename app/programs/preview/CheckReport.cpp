// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/CheckReport.h"

#include "authoring/FindingReport.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

qsizetype changesOn(const QList<VisitedPage> &pages)
{
    qsizetype changes = 0;
    for (const VisitedPage &page : pages)
        changes += qsizetype(page.drift.size()) + (page.trouble.isEmpty() ? 0 : 1);
    return changes;
}

} // namespace

QString driftWords(const DriftFinding &finding)
{
    const QString kind = idOf(finding.kind);
    return finding.question ? kind + u": "_s + finding.question->id() : kind;
}

QString checkText(const Guide &guide, const QList<VisitedPage> &pages)
{
    QString text;
    for (const VisitedPage &page : pages) {
        const QString place = u"%1: %2 (%3): "_s.arg(guide.id, page.checked.step, page.checked.language);
        for (const DriftFinding &finding : page.drift)
            text += place + driftWords(finding) + u'\n';
        if (!page.trouble.isEmpty())
            text += place + page.trouble + u'\n';
        if (!page.visited)
            text += place + u"not visited, because its address holds a *\n"_s;
    }
    const auto visited =
        std::count_if(pages.begin(), pages.end(), [](const VisitedPage &page) { return page.visited; });
    return text
        + u"%1: %2 visited, %3.\n"_s.arg(
            guide.id, counted(visited, u"page"_s), counted(changesOn(pages), u"change"_s));
}

QJsonObject checkJson(const Guide &guide, const QList<VisitedPage> &pages)
{
    QJsonArray visited;
    for (const VisitedPage &page : pages) {
        QJsonArray changes;
        for (const DriftFinding &finding : page.drift)
            changes.append(QJsonObject{{u"kind"_s, idOf(finding.kind)},
                {u"question"_s, finding.question ? finding.question->id() : QString()}});
        visited.append(QJsonObject{{u"step"_s, page.checked.step}, {u"language"_s, page.checked.language},
            {u"address"_s, page.checked.address}, {u"changes"_s, changes}, {u"trouble"_s, page.trouble},
            {u"visited"_s, page.visited}});
    }
    return {{u"guide"_s, guide.id}, {u"checked"_s, guide.checkedPages.checked.toString(Qt::ISODate)},
        {u"pages"_s, visited}, {u"changes"_s, changesOn(pages)}};
}

} // namespace alongside
