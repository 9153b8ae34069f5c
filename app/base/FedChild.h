// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QProcess;

namespace alongside {

/// One program after the other, each of which gets its whole input through a pipe, so that what it works on
/// stands in no file and in no process list. A running one is ended with its owner. Main thread.
class FedChild : public QObject {
    Q_OBJECT

public:
    explicit FedChild(QObject *parent = nullptr);
    ~FedChild() override;

    /// Ends the one before and starts this program, in the language of programs ("C") so that its answer can
    /// be read. It is looked for in PATH when its name holds no slash. ended() follows, also where it could
    /// not be started.
    void start(const QString &program, const QStringList &arguments, const QByteArray &input);
    bool isRunning() const { return m_child != nullptr; }
    /// Ends it at once; no ended() follows. Blocks for a second at most.
    void end();

Q_SIGNALS:
    /// It is over: what it wrote to its standard output. Never from within start().
    void ended(const QByteArray &answer);

private:
    void finish();

    std::unique_ptr<QProcess> m_child;
};

} // namespace alongside
