// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/PageFacts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstddef>
#include <cstdint>

using namespace alongside;

namespace {

constexpr qsizetype longest = 2000;

bool isBounded(const PageFacts &facts)
{
    if (facts.questions.size() > 400 || facts.errors.size() > 100 || facts.language.size() > 40)
        return false;
    for (const PageText *text : {&facts.address, &facts.title, &facts.heading, &facts.focus}) {
        if (text->forScreen().size() > longest)
            return false;
    }
    for (const PageQuestion &question : facts.questions) {
        if (question.options.size() > 200 || question.label.forScreen().size() > longest
            || question.hint.forScreen().size() > longest || question.key.forScreen().size() > longest)
            return false;
    }
    return true;
}

} // namespace

/// Anything may stand in a page's report: it becomes facts of a bounded size, or is left out.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const PageFacts facts = PageFacts::fromJson(QJsonDocument::fromJson(text).object());
    return isBounded(facts) && facts.indexOf(QString()) < 0 ? 0 : 1;
}
