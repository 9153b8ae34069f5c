// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>

namespace alongside {

/// A JSON or YAML file that somebody else wrote, read as data with bounds, and the line each value stands on.
class Document {
public:
    struct Limits {
        qint64 bytes = 4 * 1024 * 1024; ///< Size of the file.
        int depth = 64; ///< Nesting of lists and maps.
        int values = 200'000; ///< Number of values, so that YAML aliases cannot multiply without end.
    };

    /// Reads a file. The error names the file, and the line where there is one. Any thread.
    static Result<Document> read(const QString &path, const Limits &limits);
    static Result<Document> read(const QString &path) { return read(path, Limits{}); }

    /// The same from memory; name stands for the file in errors.
    static Result<Document> parse(const QByteArray &text, const QString &name, const Limits &limits);
    static Result<Document> parse(const QByteArray &text, const QString &name)
    {
        return parse(text, name, Limits{});
    }

    /// The whole content. YAML scalars are typed by the YAML 1.2 core schema (RFC 9512); a map's keys are
    /// strings.
    const QJsonValue &root() const { return m_root; }

    /// The line, from 1, of the value at a JSON Pointer (RFC 6901) such as "/pages/3/title"; 0 when it is
    /// unknown.
    int line(const QString &pointer) const { return m_lines.value(pointer); }

private:
    QJsonValue m_root;
    QHash<QString, int> m_lines;
};

} // namespace alongside
