// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/Terminal.h"

#include "policy/PolicyFile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace alongside {

std::variant<Policy, Outcome> Terminal::policyIn(const QStringList &files)
{
    const QString content = QDir::cleanPath(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/alongside")));
    if (files.size() > 1)
        return Outcome::unusable(QStringLiteral("Name one policy file at a time."));
    const QString path = files.isEmpty() ? content + QStringLiteral("/policy.json") : files.first();
    const PolicyReading reading = PolicyFile::read(path, content);
    if (!reading.policy)
        return Outcome::unusable(
            QStringLiteral("The policy %1 has mistakes; \"alongside-admin check\" names them.").arg(path));
    return *reading.policy;
}

std::variant<Terminal, Outcome> Terminal::of(const QCommandLineParser &parser)
{
    const auto found = policyIn(parser.positionalArguments());
    if (const Outcome *trouble = std::get_if<Outcome>(&found))
        return *trouble;
    const Policy &policy = std::get<Policy>(found);
    if (policy.savingFolder.isEmpty())
        return Outcome::unusable(
            QStringLiteral("The policy has no \"saving\", so nobody can save their place here."));
    return Terminal(policy);
}

Terminal::Terminal(const Policy &policy)
    : m_folder(policy.savingFolder)
    , m_days(policy.savingDays)
{
}

} // namespace alongside
