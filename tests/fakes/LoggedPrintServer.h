// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PrintServer.h"

namespace alongside {

/// Writes down what it is asked, and answers when the test wants.
class LoggedPrintServer : public PrintServer {
public:
    void look(const QString &, int job) override { log.append(QStringLiteral("look %1").arg(job)); }
    void send(const QString &printer, const QByteArray &pdf) override
    {
        log.append(QStringLiteral("send %1 to %2").arg(QString::fromUtf8(pdf.left(4)), printer));
    }
    void purge(int job) override { log.append(QStringLiteral("purge %1").arg(job)); }

    /// What it says of a printer that is ready, and of this job there.
    static PrintLook ready(PrintLook::Job job = PrintLook::Job::None, const QStringList &reasons = {})
    {
        return {true, QStringLiteral("desk"), true, false, reasons, job};
    }

    QStringList log;
};

} // namespace alongside
