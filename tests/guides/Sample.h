// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/GuideFile.h"

#include <QFile>
#include <QRegularExpression>

namespace sample {

using Files = QMap<QString, QByteArray>;

/// The files of the complete example in docs/guides.md, so that what authors copy is what is tested.
inline Files example()
{
    QFile page(QStringLiteral(SOURCE_DIR "/docs/guides.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(page.readAll());
    static const QRegularExpression block(QStringLiteral("### ([a-z]+\\.yaml)\\n```yaml\\n(.*?)```"),
        QRegularExpression::DotMatchesEverythingOption);
    Files files;
    for (auto match = block.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        files.insert(found.captured(1), found.captured(2).toUtf8());
    }
    return files;
}

/// The example with one text replaced by another in one file.
inline Files exampleWith(const QString &file, const QByteArray &before, const QByteArray &after)
{
    Files files = example();
    files[file].replace(before, after);
    return files;
}

inline alongside::Result<alongside::LoadedGuide> load(const Files &files)
{
    using namespace alongside;
    const auto open = [&](const QString &name) -> Result<Document> {
        if (!files.contains(name))
            return Error{name + QStringLiteral(" cannot be opened.")};
        return Document::parse(files.value(name), name);
    };
    auto loaded = GuideFile::read(QStringLiteral("parking-permit"), QString(), open);
    const QString checked = QStringLiteral("checked.yaml");
    if (loaded && files.contains(checked))
        GuideFile::addCheckedPages(loaded.value(), QString(), open(checked));
    return loaded;
}

/// All messages of findings as one text, for comparing and for reading when a test fails.
inline QString messages(const QList<alongside::Finding> &findings)
{
    QString all;
    for (const alongside::Finding &finding : findings)
        all += QStringLiteral("%1:%2 %3 [%4] %5\n")
                   .arg(finding.file, QString::number(finding.line), severityName(finding.severity),
                       finding.component, finding.message);
    return all;
}

} // namespace sample
