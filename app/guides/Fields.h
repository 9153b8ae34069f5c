// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Document.h"
#include "base/Finding.h"

#include <QJsonObject>
#include <QSet>

namespace alongside {

/// One map of a structure file, read key by key. Every mistake becomes a finding with its line, and the value
/// counts as missing. Lives on the stack while a file is read.
class Fields {
public:
    enum class Need { Must, May };

    /// The map at a pointer (RFC 6901). document and findings must outlive it.
    Fields(const Document &document, const QString &file, QList<Finding> &findings,
        const QString &pointer = {}, const QJsonValue &value = {});

    /// True when there is a map at all.
    bool isMap() const { return m_isMap; }

    /// True when there is a text at a key, of any content.
    bool holdsText(const QString &key) const { return m_object.value(key).isString(); }

    QString text(const QString &key, Need need);
    int number(const QString &key, int least, int most, Need need);
    bool flag(const QString &key); ///< False where there is none.
    QStringList texts(const QString &key, Need need);
    Fields map(const QString &key, Need need);
    QList<Fields> maps(const QString &key, Need need);

    /// An id: small letters, figures and hyphens. Several ids are different from one another.
    QString id(const QString &key, Need need);
    QStringList ids(const QString &key, Need need);

    /// Notes an error at a key, or at the map itself.
    void complain(const QString &key, const QString &message) const;

    /// Notes each key that nobody asked for. Called last.
    void refuseOthers() const;

    static bool isId(const QString &text);

private:
    QJsonValue take(const QString &key, Need need, bool (QJsonValue::*fits)() const, const char *expected);

    const Document *m_document;
    QString m_file;
    QList<Finding> *m_findings;
    QString m_pointer;
    QJsonObject m_object;
    bool m_isMap = false;
    QSet<QString> m_used;
};

} // namespace alongside
