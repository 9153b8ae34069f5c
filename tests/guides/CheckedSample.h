// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/CheckedPagesReader.h"
#include "guides/Drift.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sample {

/// Two pages of an invented service, one of them in Welsh as well, as somebody recorded them.
inline const QByteArray checkedText =
    "checked: 2026-11-22\n"
    "pages:\n"
    "  - step: home\n"
    "    language: en\n"
    "    address: https://www.example.gov.uk/warmth/home\n"
    "    heading: About your home\n"
    "    questions:\n"
    "      - { key: tenure, label: \"Do you own or rent your home?\", kind: radios }\n"
    "      - { key: landlord, label: Name of your landlord, kind: text, sometimes: true }\n"
    "      - { key: rooms, label: \"How many rooms does your home have?\", kind: number }\n"
    "      - { key: 'person[*].name', label: \"Who lives with you?\", kind: text }\n"
    "    errors:\n"
    "      - Enter the number of rooms\n"
    "      - \"* is not a number of rooms\"\n"
    "  - step: home\n"
    "    language: cy\n"
    "    address: https://www.example.gov.uk/warmth/home\n"
    "    heading: Eich cartref\n"
    "    questions:\n"
    "      - { key: tenure, label: \"Ai chi biau eich cartref, neu ydych yn rhentu?\", kind: radios }\n"
    "      - { key: rooms, label: \"Faint o ystafelloedd sydd yn eich cartref?\", kind: number }\n"
    "      - { key: 'person[*].name', label: \"Pwy sy'n byw gyda chi?\", kind: text }\n"
    "  - step: pay\n"
    "    language: en\n"
    "    address: https://www.example.gov.uk/warmth/pay/*\n"
    "    heading: \"How much does * earn?\"\n"
    "    questions:\n"
    "      - { key: wage, label: \"*'s pay before tax\", kind: number }\n"
    "      - { key: payday, label: Day of the month, kind: date }\n";

inline alongside::Guide warmthGuide()
{
    using namespace alongside;
    Guide guide;
    guide.id = QStringLiteral("warmth");
    for (const char *id : {"home", "pay", "check"}) {
        Step step;
        step.id = QLatin1String(id);
        step.pages = {QStringLiteral("https://www.example.gov.uk/warmth/%1*").arg(step.id)};
        guide.steps += step;
    }
    guide.steps[0].questions = {QStringLiteral("tenure"), QStringLiteral("rooms")};
    guide.steps[1].questions = {QStringLiteral("wage"), QStringLiteral("payday")};
    return guide;
}

inline alongside::CheckedPages checkedPages(const QByteArray &text, QList<alongside::Finding> &findings,
    const alongside::Guide &guide = warmthGuide())
{
    using namespace alongside;
    const auto document = Document::parse(text, QStringLiteral("checked.yaml"));
    return document
        ? readCheckedPages(document.value(), QStringLiteral("checked.yaml"), guide.steps, findings)
        : CheckedPages();
}

/// A report with ' for ", so that it can be read in a test.
inline QJsonObject reportOf(const char *json)
{
    return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
}

} // namespace sample
