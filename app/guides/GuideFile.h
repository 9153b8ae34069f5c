// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "guides/Guide.h"
#include "guides/WordFile.h"

#include <functional>

namespace alongside {

/// A guide together with what reading it brought to light: all that a check needs.
struct LoadedGuide {
    Guide guide;
    QString file; ///< guide.yaml, as it is named in findings.
    Document structure; ///< guide.yaml as read, for its lines.
    QString checkedFile; ///< checked.yaml, as it is named in findings; empty where there is none.
    Document checked; ///< checked.yaml as read, for its lines.
    QMap<QString, WordFile> wordFiles; ///< By language; those that could be read.
    QList<Finding> findings;
};

/// Reads the files of a guide (docs/guides.md). What is wrong with one part is a finding, and the rest
/// works; only a guide without a structure or without any words is an error.
class GuideFile {
public:
    /// Opens a file of the guide by its name, "guide.yaml" or "en.yaml".
    using Opener = std::function<Result<Document>(const QString &name)>;

    /// Reads a folder. Any thread.
    static Result<LoadedGuide> read(const QString &folder);

    /// The same from anywhere; name is the folder's name, and prefix stands before file names in findings.
    static Result<LoadedGuide> read(const QString &name, const QString &prefix, const Opener &open);

    /// Adds checked.yaml, which a guide may have; prefix as above. Reading a folder does this.
    static void addCheckedPages(LoadedGuide &loaded, const QString &prefix, const Result<Document> &document);
};

} // namespace alongside
