// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace alongside {

/// One thing that a check noticed in a file that somebody wrote: where it is, how bad it is, and what to do.
struct Finding {
    enum class Severity { Info, Warning, Error };

    Severity severity = Severity::Warning;
    QString file{};
    int line = 0; ///< 1 is the first line; 0 when no line can be named.
    QString page{}; ///< Path of the page of a form, or id of the step of a guide; may be empty.
    QString component{}; ///< Name of the component of a form, or key of a text; may be empty.
    QString message{}; ///< One sentence.

    bool operator==(const Finding &) const = default;
};

/// "info", "warning" or "error": the word in JSON and on the command line.
inline QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return QStringLiteral("info");
    case Finding::Severity::Warning:
        return QStringLiteral("warning");
    case Finding::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

/// True when one of the findings is an error.
inline bool hasErrors(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Error)
            return true;
    }
    return false;
}

} // namespace alongside
