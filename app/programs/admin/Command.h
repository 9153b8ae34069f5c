// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

class QCommandLineParser;

namespace alongside {

/// How a command ended: what it has to say, for a person and for a program, and the exit status.
struct Outcome {
    enum Status { Fine = 0, Findings = 1, Unusable = 2 };

    Status status = Fine;
    QString text; ///< For a person, on standard output.
    QJsonObject json; ///< The same for a program, printed instead with --json.
    QString complaint; ///< Why the input is unusable: one sentence, on standard error.
    QString lines{}; ///< Printed instead of json by commands whose answer is one JSON object a line.

    /// Input that cannot be used, with the sentence that says why.
    static Outcome unusable(const QString &sentence)
    {
        return {Unusable, {}, {{QStringLiteral("error"), sentence}}, sentence};
    }
};

/// One command of alongside-admin, such as "check" or "form lint". --help and --json are done for it.
struct Command {
    QString name; ///< The one or two words that call it.
    QString usage; ///< What follows the name in the help, such as "FILE...".
    QString summary; ///< What it does, in one sentence.
    QList<QCommandLineOption> options; ///< Its own.
    /// Does it. The parser's positional arguments are those after the name. Blocks; reports errors as values.
    std::function<Outcome(const QCommandLineParser &parser)> run;
};

} // namespace alongside
