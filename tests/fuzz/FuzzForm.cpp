// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/FormFile.h"
#include "practice/pages/FormPage.h"
#include "practice/runs/FormRun.h"
#include "practice/walking/FormWalk.h"

#include <cstddef>
#include <cstdint>

using namespace alongside;

/// Anything may be in a form: it is read, checked, shown and walked, or refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Form> form = FormFile::parse(text, QStringLiteral("fuzz.json"));
    if (!form)
        return form.error().message.isEmpty() ? 1 : 0;
    const QDate today(2026, 3, 31);
    lintForm(form.value());
    const FormWalk walk = FormWalk::walk(form.value(), today, 20'000);
    FormRun run(form.value(), today);
    if (!walk.paths.isEmpty())
        run.setAnswers(walk.paths.first().answers);
    for (const Page &page : form->pages.mid(0, 4)) {
        FormPage(run).html(page.path);
        run.submit(page.path, {{QStringLiteral("action"), QStringLiteral("continue")}});
    }
    return 0;
}
