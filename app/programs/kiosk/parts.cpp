// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/parts.h"

#include "policy/PolicyFile.h"
#include "printing/CupsConnection.h"
#include "programs/kiosk/SessionSurroundings.h"

#include <QCoreApplication>
#include <QDir>

#include <iostream>

namespace alongside {

namespace {

using namespace std::chrono_literals;

void write(const QString &line)
{
    std::cerr << line.toStdString() << std::endl;
}

VaultOptions vaultOptions(const Policy &policy)
{
    VaultOptions options{
        policy.savingFolder, policy.runtimeFolder, policy.staffCode, policy.savingDays, policy.pictureDays};
    options.chat = policy.help.server.isEmpty() ? QString() : policy.help.address;
    return options;
}

// Where no print server answers, there is none that could keep anything.
bool purgePrints()
{
    CupsConnection cups;
    return !cups.isOpen() || cups.purgeOwn();
}

SupervisorOptions supervisorOptions(const Options &options, const Policy &policy)
{
    const QString folder = QCoreApplication::applicationDirPath();
    return {folder + QStringLiteral("/alongside-session"), options.forSessions, sessionSurroundings(),
        policy.runtimeFolder, policy.spare, 1s, purgePrints};
}

} // namespace

Policy policyFor(const Options &options)
{
    const QString root = QDir::cleanPath(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/alongside")));
    const PolicyReading reading = PolicyFile::read(
        options.policyFile.isEmpty() ? root + QStringLiteral("/policy.json") : options.policyFile, root);
    if (reading.policy && !reading.policy->runtimeFolder.isEmpty())
        return *reading.policy;
    if (reading.policy)
        write(
            QStringLiteral("There is no folder for what runs: name one as \"runtime\" in the policy, or set "
                           "XDG_RUNTIME_DIR."));
    for (const Finding &finding : reading.findings)
        write(QStringLiteral("%1:%2: %3").arg(finding.file).arg(finding.line).arg(finding.message));
    std::exit(2);
}

KioskParts::KioskParts(const Options &options, const Policy &policy)
    : m_vault(vaultOptions(policy), m_clock)
    , m_supervisor(supervisorOptions(options, policy), m_vault, write)
{
    connect(&m_supervisor, &Supervisor::gaveUp, this, [] {
        write(QStringLiteral("no session can be started; giving up"));
        QCoreApplication::exit(1);
    });
    connect(&m_stop, &StopSignals::stopAsked, this, &QCoreApplication::quit);
    connect(&m_hourly, &QTimer::timeout, this, &KioskParts::shredExpired);
}

KioskParts::~KioskParts()
{
    // whoever is in the middle of a visit keeps what they had saved, and nothing else stays
    m_supervisor.stop();
    m_vault.endVisit(true);
}

void KioskParts::start()
{
    m_vault.open();
    write(m_vault.reason().isEmpty() ? QStringLiteral("places can be saved")
                                     : QStringLiteral("places cannot be saved: ") + m_vault.reason());
    const QString noChat = m_vault.chat().reason();
    write(noChat.isEmpty() ? QStringLiteral("people can be asked for help")
                           : QStringLiteral("nobody can be asked for help: ") + noChat);
    shredExpired();
    m_hourly.start(1h);
    m_supervisor.start();
}

void KioskParts::shredExpired()
{
    if (const int count = m_vault.shredExpired())
        write(QStringLiteral("places shredded at the end of their time: %1").arg(count));
}

} // namespace alongside
