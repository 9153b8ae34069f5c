// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

namespace alongside {

namespace {

const QCommandLineOption helpOption({QStringLiteral("h"), QStringLiteral("help")},
    QStringLiteral("Says what there is to say about the command."));
const QCommandLineOption jsonOption(
    QStringLiteral("json"), QStringLiteral("Prints the answer as one JSON object."));

QString asText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

CommandLine::CommandLine(QList<Command> commands, std::function<Outcome()> selfTest)
    : m_commands(std::move(commands))
    , m_selfTest(std::move(selfTest))
{
}

int CommandLine::run(const QStringList &arguments, QTextStream &out, QTextStream &err) const
{
    const Command *command = find(arguments);
    return command ? runCommand(*command, arguments, out, err) : runAlone(arguments, out, err);
}

const Command *CommandLine::find(const QStringList &arguments) const
{
    for (const Command &command : m_commands) {
        const QStringList words = command.name.split(u' ');
        if (arguments.mid(0, words.size()) == words)
            return &command;
    }
    return nullptr;
}

QString CommandLine::help() const
{
    QString text =
        QStringLiteral("Checks and tries what a terminal shows.\n\nUse: alongside-admin COMMAND\n\n");
    for (const Command &command : m_commands)
        text += QStringLiteral("  %1 %2\n      %3\n").arg(command.name, command.usage, command.summary);
    return text
        + QStringLiteral("  --version, --help, --self-test\n\n"
                         "Every command has --help and --json. Exit status: 0 fine, 1 findings, 2 unusable "
                         "input.\n");
}

int CommandLine::runCommand(
    const Command &command, QStringList arguments, QTextStream &out, QTextStream &err) const
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    parser.addOptions({helpOption, jsonOption});
    parser.addOptions(command.options);

    arguments = arguments.mid(command.name.split(u' ').size());
    if (!parser.parse(QStringList{command.name} + arguments)) {
        err << parser.errorText() << ". Try alongside-admin " << command.name << " --help.\n";
        return Outcome::Unusable;
    }
    if (parser.isSet(helpOption)) {
        const QString options = parser.helpText();
        out << "Use: alongside-admin " << command.name << ' ' << command.usage << "\n\n"
            << options.mid(options.indexOf(u'\n') + 1);
        return Outcome::Fine;
    }
    return print(command.run(parser), parser.isSet(jsonOption), out, err);
}

int CommandLine::print(const Outcome &outcome, bool asJson, QTextStream &out, QTextStream &err)
{
    if (asJson && !outcome.json.isEmpty())
        out << asText(outcome.json);
    else
        out << (asJson ? outcome.lines : outcome.text);
    if (!outcome.complaint.isEmpty())
        err << outcome.complaint << '\n';
    return outcome.status;
}

int CommandLine::runAlone(const QStringList &arguments, QTextStream &out, QTextStream &err) const
{
    const QString first = arguments.value(0);
    const QString version = QCoreApplication::applicationVersion();
    const bool asJson = arguments.contains(QStringLiteral("--json"));
    if (first == u"--version") {
        if (asJson)
            out << asText({{QStringLiteral("program"), QStringLiteral("alongside-admin")},
                {QStringLiteral("version"), version}, {QStringLiteral("qt"), QLatin1String(qVersion())}});
        else
            out << "alongside-admin " << version << '\n';
        return Outcome::Fine;
    }
    if (first == u"--self-test") {
        out << "alongside-admin: " << m_commands.size() << " commands are ready.\n";
        return m_selfTest ? print(m_selfTest(), false, out, err) : Outcome::Fine;
    }
    if (first == u"--help" || first == u"-h") {
        out << help();
        return Outcome::Fine;
    }
    err << (first.isEmpty() ? QStringLiteral("A command is missing.")
                            : QStringLiteral("There is no command \"%1\".").arg(first))
        << "\n\n"
        << help();
    return Outcome::Unusable;
}

} // namespace alongside
