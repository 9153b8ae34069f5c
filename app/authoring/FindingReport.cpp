// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/FindingReport.h"

#include <QJsonObject>

namespace alongside {

QString findingLines(const QList<Finding> &findings)
{
    QString lines;
    for (const Finding &finding : findings) {
        lines += finding.file;
        if (finding.line > 0)
            lines += u':' + QString::number(finding.line);
        lines += QLatin1String(": ") + severityName(finding.severity) + QLatin1String(": ");
        for (const QString &place : {finding.page, finding.component}) {
            if (!place.isEmpty())
                lines += place + QLatin1String(": ");
        }
        lines += finding.message + u'\n';
    }
    return lines;
}

QJsonArray findingObjects(const QList<Finding> &findings)
{
    QJsonArray objects;
    for (const Finding &finding : findings) {
        objects.append(QJsonObject{{QStringLiteral("severity"), severityName(finding.severity)},
            {QStringLiteral("file"), finding.file}, {QStringLiteral("line"), finding.line},
            {QStringLiteral("page"), finding.page}, {QStringLiteral("component"), finding.component},
            {QStringLiteral("message"), finding.message}});
    }
    return objects;
}

QString counted(qsizetype number, const QString &noun)
{
    return QString::number(number) + u' ' + noun + (number == 1 ? QString() : QStringLiteral("s"));
}

} // namespace alongside
