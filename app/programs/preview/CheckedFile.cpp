// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/CheckedFile.h"

#include "guides/PlainText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// What an author wrote where it still fits the page, else the page's own words.
QString words(const QString &written, const PageText &printed)
{
    const bool fits = isPhrase(foldedText(printed.forScreen()), foldedPattern(written));
    return fits ? written : printed.forScreen();
}

/// A text between quotation marks: what JSON (RFC 8259) escapes, YAML 1.2 reads.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray line(const CheckedQuestion &question)
{
    return "      - { key: " + quoted(question.key) + ", label: " + quoted(question.label) + ", kind: "
        + idOf(question.kind).toUtf8() + (question.sometimes ? ", sometimes: true" : "") + " }\n";
}

} // namespace

CheckedPage recordedPage(const CheckedPage &before, const PageFacts &page)
{
    CheckedPage now = before;
    now.heading = words(before.heading, page.heading);
    now.questions.clear();
    const auto earlier = [&](const QString &key) {
        return std::find_if(before.questions.begin(), before.questions.end(),
            [&](const CheckedQuestion &question) { return question.key == key; });
    };
    for (const PageQuestion &question : page.questions) {
        const auto known = earlier(question.key.forScreen());
        const bool was = known != before.questions.end();
        now.questions.append(
            {question.key.forScreen(), was ? words(known->label, question.label) : question.label.forScreen(),
                question.kind, was && known->sometimes});
    }
    for (const CheckedQuestion &question : before.questions) {
        if (question.sometimes && page.indexOf(question.key) < 0)
            now.questions.append(question);
    }
    for (const PageError &error : page.errors) {
        if (!now.errors.contains(error.text.forScreen()))
            now.errors.append(error.text.forScreen());
    }
    return now;
}

QByteArray checkedYaml(const CheckedPages &checked)
{
    QByteArray text =
        "# What this guide was checked against. Written by alongside-preview --check --record.\n"
        "checked: "
        + checked.checked.toString(Qt::ISODate).toUtf8() + "\npages:\n";
    for (const CheckedPage &page : checked.pages) {
        text += "  - step: " + page.step.toUtf8() + "\n    language: " + page.language.toUtf8()
            + "\n    address: " + quoted(page.address) + '\n';
        if (!page.heading.isEmpty())
            text += "    heading: " + quoted(page.heading) + '\n';
        text += page.questions.isEmpty() ? "" : "    questions:\n";
        for (const CheckedQuestion &question : page.questions)
            text += line(question);
        text += page.errors.isEmpty() ? "" : "    errors:\n";
        for (const QString &error : page.errors)
            text += "      - " + quoted(error) + '\n';
    }
    return text;
}

} // namespace alongside
