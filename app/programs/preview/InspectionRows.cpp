// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/InspectionRows.h"

#include "guides/Drift.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString idOfConfidence(Confidence confidence)
{
    static const QStringList ids{u"none"_s, u"guess"_s, u"likely"_s, u"certain"_s};
    return ids.at(static_cast<int>(confidence));
}

} // namespace

QVariantList stepRows(const Guide &guide, const QString &language, const PageFacts &page, int question)
{
    const QList<StepEvidence> all = weighSteps(guide, page, question);
    const StepMatch match = matchStep(guide, page, question);
    const int here = match.step;
    QList<int> order;
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].worth() > 0)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        return std::pair(one == here, all[one].worth()) > std::pair(other == here, all[other].worth());
    });
    QVariantList rows;
    for (const int i : std::as_const(order)) {
        const StepEvidence &evidence = all[i];
        const QString &id = guide.steps[i].id;
        rows.append(QVariantMap{{u"id"_s, id}, {u"title"_s, guide.wordsIn(language).steps.value(id).title},
            {u"worth"_s, evidence.worth()},
            {u"confidence"_s, idOfConfidence(i == here ? match.confidence : confidenceOf(evidence.worth()))},
            {u"address"_s, evidence.address}, {u"kind"_s, evidence.kind}, {u"heading"_s, evidence.heading},
            {u"questions"_s, evidence.questions}, {u"here"_s, i == here}});
    }
    return rows;
}

QString stepLine(const QVariantList &rows)
{
    const QVariantMap row = rows.value(0).toMap();
    if (!row.value(u"here"_s).toBool())
        return u"no step fits"_s;
    QStringList evidence;
    for (const QString &piece : {u"address"_s, u"kind"_s, u"heading"_s, u"questions"_s}) {
        if (row.value(piece).toInt() > 0)
            evidence.append(piece + u' ' + row.value(piece).toString());
    }
    return u"step %1, %2: %3"_s.arg(
        row.value(u"id"_s).toString(), row.value(u"confidence"_s).toString(), evidence.join(u", "_s));
}

QVariantList questionRows(const Guide *guide, int step, const QString &language, const PageFacts &page,
    const QuestionGlossary &glossary)
{
    StepWords words;
    if (guide && step >= 0)
        words = guide->wordsIn(language).steps.value(guide->steps.value(step).id);
    QVariantList rows;
    for (const PageQuestion &question : page.questions) {
        const QString key = question.key.forScreen();
        rows.append(QVariantMap{{u"key"_s, key}, {u"label"_s, question.label.forScreen()},
            {u"kind"_s, idOf(question.kind)}, {u"state"_s, idOf(question.state)},
            {u"required"_s, question.required}, {u"autocomplete"_s, question.autocomplete},
            {u"glossary"_s, glossary.ids().value(glossary.find(question))},
            {u"error"_s, question.error.forScreen()},
            {u"guided"_s, !words.questions.value(key).help.isEmpty()}});
    }
    return rows;
}

QVariantList driftRows(const Guide &guide, const PageFacts &page)
{
    QVariantList rows;
    // a file or a practice page is never where the real page is
    const bool isReal = page.address.forScreen().startsWith(u"http");
    for (const DriftFinding &finding : driftOf(guide.checkedPages, guide, page, matchStep(guide, page, -1))) {
        if (finding.kind == DriftKind::Address && !isReal)
            continue;
        rows.append(QVariantMap{{u"kind"_s, idOf(finding.kind)},
            {u"about"_s, finding.question ? finding.question->id() : QString()}});
    }
    return rows;
}

QVariantList findingRows(const QList<Finding> &findings)
{
    QVariantList rows;
    for (const Finding &finding : findings) {
        QString place = QFileInfo(finding.file).fileName();
        if (finding.line > 0)
            place += u':' + QString::number(finding.line);
        QStringList about{finding.page, finding.component};
        about.removeAll(QString());
        rows.append(QVariantMap{{u"severity"_s, severityName(finding.severity)}, {u"place"_s, place},
            {u"about"_s, about.join(u" · "_s)}, {u"message"_s, finding.message}});
    }
    return rows;
}

} // namespace alongside
