// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/Command.h"

#include <QStringList>

class QTextStream;

namespace alongside {

/// Finds the command that was called for, runs it and prints what came of it.
class CommandLine {
public:
    /// selfTest: what --self-test does; without it, only that the commands are there.
    explicit CommandLine(QList<Command> commands, std::function<Outcome()> selfTest = {});

    /// Runs the program with its arguments (without its own name) and returns the exit status: 0 fine,
    /// 1 findings, 2 unusable input or wrong use. Blocks.
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err) const;

private:
    const Command *find(const QStringList &arguments) const;
    QString help() const;
    int runCommand(const Command &command, QStringList arguments, QTextStream &out, QTextStream &err) const;
    static int print(const Outcome &outcome, bool asJson, QTextStream &out, QTextStream &err);
    int runAlone(const QStringList &arguments, QTextStream &out, QTextStream &err) const;

    QList<Command> m_commands;
    std::function<Outcome()> m_selfTest;
};

} // namespace alongside
