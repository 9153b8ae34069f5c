// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FedChild.h"
#include "printing/PrintServer.h"

#include <QThread>

#include <memory>

namespace alongside {

/// CUPS. A document goes through a pipe to one child, the program `lp`, and no file is written on the way;
/// the looks are taken on a thread of their own, because libcups waits for its answers. Main thread.
class CupsServer : public PrintServer {
    Q_OBJECT

public:
    /// The program is looked for in PATH when its name holds no slash.
    explicit CupsServer(const QString &program = QStringLiteral("lp"), QObject *parent = nullptr);
    /// Waits for a look that is under way: two seconds at most for each of its questions.
    ~CupsServer() override;

    void look(const QString &printer, int job) override;
    void send(const QString &printer, const QByteArray &pdf) override;
    void purge(int job) override;

private:
    void takeAnswer(const QByteArray &answer);

    QString m_program;
    FedChild m_child;
    QObject m_asker; ///< Lives on the thread.
    QThread m_thread;
};

} // namespace alongside
