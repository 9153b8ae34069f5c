// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/DriftLog.h"
#include "guides/GuideLinter.h"
#include "guides/GuideShelf.h"
#include "guides/StepRunner.h"

#include <QJsonObject>

#include <cstddef>
#include <cstdint>
#include <memory>

using namespace alongside;

namespace {

const QString good = QStringLiteral(SOURCE_DIR "/tests/guides/data/parking-permit/");
const QString checked = QStringLiteral("checked.yaml");
const QString english = QStringLiteral("en");

const QuestionGlossary &glossary()
{
    static const QuestionGlossary read = [] {
        QList<Finding> findings;
        const auto read = QuestionGlossary::read(QStringLiteral(SOURCE_DIR "/resources/glossary"), findings);
        return read ? read.value() : QuestionGlossary();
    }();
    return read;
}

/// A file of the good guide, read once.
const Result<Document> &goodFile(const QString &name)
{
    static QHash<QString, std::shared_ptr<Result<Document>>> files;
    auto &file = files[name];
    if (!file)
        file = std::make_shared<Result<Document>>(Document::read(good + name));
    return *file;
}

/// The input stands in for one file of a good guide; null when the guide is refused without a sentence.
bool isHandled(const Result<Document> &input, const QString &replaced, const PageFacts &page)
{
    const auto open = [&](const QString &name) -> Result<Document> {
        return name == replaced ? input : goodFile(name);
    };
    auto loaded = GuideFile::read(QStringLiteral("parking-permit"), QString(), open);
    if (!loaded)
        return !loaded.error().message.isEmpty();
    GuideFile::addCheckedPages(loaded.value(), QString(), open(checked));
    GuideLinter::check(loaded.value(), {QDate(2026, 3, 31), QList<PracticeKeys>{}});
    const StepRunner runner(loaded->guide, glossary());
    runner.guidance(english, page);
    runner.place(page);
    DriftLog().news(loaded->guide, runner.drift(page));
    GuideShelf({loaded->guide}).search(loaded->guide.wordsIn(english).title);
    return true;
}

} // namespace

/// Anything may be in the files of a guide, and in what a page says: it is used or refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto input = Document::parse(text, QStringLiteral("fuzz.yaml"));
    const PageFacts page = PageFacts::fromJson(input ? input->root().toObject() : QJsonObject());
    const QStringList files{QStringLiteral("guide.yaml"), QStringLiteral("en.yaml"), checked};
    return isHandled(input, files[qsizetype(size % files.size())], page) ? 0 : 1;
}
