// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "practice/forms/Form.h"

namespace alongside {

class Document;

/// Reads a form of the XGov digital-form-builder family, JSON or YAML, of any generation.
/// Keys, web hooks and outputs in it are not read.
class FormFile {
public:
    /// Reads a file; its translations (metadata.translations) of the language are applied where there are
    /// any. The error names the file. Any thread.
    static Result<Form> read(const QString &path, const QString &language = QStringLiteral("en"));

    /// The same from memory; name stands for the file.
    static Result<Form> parse(
        const QByteArray &text, const QString &name, const QString &language = QStringLiteral("en"));
};

} // namespace alongside
