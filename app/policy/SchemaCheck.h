// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace alongside {

/// Holds a document against a JSON Schema (draft 7) whose properties carry a description that says, in one
/// sentence, what belongs there.
class SchemaCheck {
public:
    /// One thing that does not fit.
    struct Mistake {
        QString
            pointer; ///< Where, as a JSON Pointer (RFC 6901); the object, when something is missing in it.
        QString message; ///< What is wrong, and the description of what belongs there.
    };

    explicit SchemaCheck(QJsonObject schema);

    /// Every mistake of the document, none when it fits. A schema that cannot be used is one mistake too.
    /// Any thread.
    QList<Mistake> mistakes(const QJsonValue &document) const;

private:
    QJsonObject m_schema;
};

} // namespace alongside
