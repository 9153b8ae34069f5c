// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Document.h"
#include "base/Finding.h"

#include <QMap>
#include <QSet>

namespace alongside {

/// The words of one language, flat: each text or list of texts under its key path, such as
/// "steps.housing.title". It notes which keys were asked for, so that the rest can be named as unused.
class WordFile {
public:
    struct Entry {
        QStringList texts; ///< One for a text, any number for a list. As the author wrote them.
        int line = 0;
    };

    WordFile() = default;

    /// Takes the texts out of a document. What is no text becomes a finding. file is named in findings.
    WordFile(const Document &document, const QString &file);

    const QString &file() const { return m_file; }
    const QMap<QString, Entry> &entries() const { return m_entries; }
    bool has(const QString &key) const { return m_entries.contains(key); }
    int line(const QString &key) const { return m_entries.value(key).line; }

    /// The text or the list at a key, safe to show; empty when there is none.
    QString text(const QString &key);
    QStringList list(const QString &key);

    /// What is wrong with the file as a file, and a warning for each key that nobody asked for.
    QList<Finding> findings() const;

private:
    void take(const Document &document, const QString &pointer, const QString &key, const QJsonValue &value);
    void takeList(
        const Document &document, const QString &pointer, const QString &key, const QJsonArray &list);
    QString scalar(const QJsonValue &value, const QString &key, int line);
    void complain(Finding::Severity severity, const QString &key, int line, const QString &message);

    QString m_file;
    QMap<QString, Entry> m_entries;
    QSet<QString> m_used;
    QList<Finding> m_findings;
};

} // namespace alongside
