// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

class QCommandLineParser;

namespace alongside {

/// How a command ended: what it has to say, for a person and for a program, and the exit status.
struct Outcome {
    enum Status { Fine = 0, Findings = 1, Unusable = 2 };

    Status status = Fine;
    QString text; ///< For a person, on standard output.
    QJsonObject json; ///< The same for a program, printed instead with --json.
    QString complaint; ///< Why the input is unusable: one sentence, on standard error.

    /// Input that cannot be used, with the sentence that says why.
    static Outcome unusable(const QString &sentence)
    {
        return {Unusable, {}, {{QStringLiteral("error"), sentence}}, sentence};
    }
};

/// One command of alongside-admin, such as "check" or "form lint". Holds no state; --help and --json are done
/// for it.
class Command {
public:
    virtual ~Command() = default;

    /// The one or two words that call it.
    virtual QString name() const = 0;
    /// What follows the name in the help, such as "FILE...".
    virtual QString usage() const = 0;
    /// What it does, in one sentence.
    virtual QString summary() const = 0;
    /// Adds its own options to the parser.
    virtual void addOptions(QCommandLineParser &parser) const { Q_UNUSED(parser) }
    /// Does it. The parser's positional arguments are those after the name. Blocks; reports errors as values.
    virtual Outcome run(const QCommandLineParser &parser) const = 0;
};

} // namespace alongside
