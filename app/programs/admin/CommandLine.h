// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/Command.h"

#include <QList>
#include <QStringList>

class QTextStream;

namespace alongside {

/// Finds the command that was called for, runs it and prints what came of it.
class CommandLine {
public:
    /// The commands must outlive this object.
    explicit CommandLine(QList<const Command *> commands);

    /// Runs the program with its arguments (without its own name) and returns the exit status: 0 fine,
    /// 1 findings, 2 unusable input or wrong use. Blocks.
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err) const;

private:
    const Command *find(const QStringList &arguments) const;
    QString help() const;
    int runCommand(const Command &command, QStringList arguments, QTextStream &out, QTextStream &err) const;
    int runAlone(const QStringList &arguments, QTextStream &out, QTextStream &err) const;

    QList<const Command *> m_commands;
};

} // namespace alongside
