// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/FindingReport.h"
#include "base/Result.h"
#include "programs/admin/Command.h"

#include <QStringList>

namespace alongside {

/// What a lint of several files or folders comes to: collects it one by one.
class LintReport {
public:
    /// Notes what was found in a file that could be read; described: what --json says of it beside the
    /// findings.
    void add(const QString &file, QJsonObject described, const QList<Finding> &findings);

    /// Notes a file that cannot be used.
    void refuse(const Error &error);

    /// Unusable where a file was refused, else by the worst finding. list: the name of the list in --json.
    Outcome outcome(const QString &list) const;

private:
    QString m_lines;
    QJsonArray m_files;
    QStringList m_refused;
    bool m_wrong = false;
};

} // namespace alongside
