// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/CommandLine.h"
#include "programs/admin/parts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace alongside {

/// What a command of alongside-admin answers with --json.
struct Answer {
    int status = -1;
    QJsonObject json;
    QString complaint; ///< Standard error.

    static Answer of(const QStringList &arguments)
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const int status = CommandLine(adminCommands())
                               .run(arguments + QStringList{QStringLiteral("--json")}, outStream, errStream);
        return {status, QJsonDocument::fromJson(out.toUtf8()).object(), err};
    }
};

} // namespace alongside
