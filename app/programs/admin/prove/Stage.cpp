// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/prove/Stage.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <algorithm>

#include <fcntl.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace alongside {

namespace {

constexpr int patience = 240'000; // milliseconds for one part of a visit, on a busy machine

bool writeAll(int descriptor, const void *bytes, std::size_t size)
{
    return write(descriptor, bytes, size) == static_cast<ssize_t>(size);
}

} // namespace

Stage::Stage(const StageOptions &options)
    : m_options(options)
    , m_user(getuid())
{
    const passwd *const entry =
        options.user.isEmpty() ? getpwuid(getuid()) : getpwnam(QFile::encodeName(options.user).constData());
    if (entry) {
        m_user = entry->pw_uid;
        m_home = QFile::decodeName(entry->pw_dir);
        if (m_user != getuid()
            && chown(QFile::encodeName(m_folder.path()).constData(), m_user, entry->pw_gid) != 0)
            m_home.clear();
    }
    if (m_user == getuid())
        m_home = QFile::decodeName(qgetenv("HOME"));
    // what outlives its parent stays below us, where it is searched
    prctl(PR_SET_CHILD_SUBREAPER, 1);
}

Stage::~Stage()
{
    close();
}

Result<Done> Stage::open()
{
    int ends[2];
    if (m_home.isEmpty())
        return Error{QStringLiteral("There is no user \"%1\" here.").arg(m_options.user)};
    if (!QFileInfo(m_options.kiosk).isExecutable())
        return Error{QStringLiteral("The program %1 is not there.").arg(m_options.kiosk)};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return Error{QStringLiteral("No pipe can be made.")};
    m_commands = ends[1];
    QStringList words{m_options.folder + QStringLiteral("/stage"), m_folder.path(), m_options.kiosk};
    if (!m_options.policyFile.isEmpty())
        words += {QStringLiteral("--policy"), m_options.policyFile};
    if (m_user != getuid())
        words = QStringList{QStringLiteral("runuser"), QStringLiteral("-u"), m_options.user,
                    QStringLiteral("--"), QStringLiteral("env"), QStringLiteral("-u"),
                    QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("HOME=") + m_home}
            + words;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PLAYER"), m_options.folder + QStringLiteral("/visits"));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QStringLiteral("/proc/self/fd/%1").arg(ends[0]));
    m_process.start(words.takeFirst(), words);
    const bool started = m_process.waitForStarted();
    ::close(ends[0]);
    if (!started)
        return Error{QStringLiteral("%1 cannot be started.").arg(m_process.program())};
    const auto ready = until(QStringLiteral("ready"));
    return ready ? Result<Done>(Done{}) : ready.error();
}

Result<Done> Stage::type(const QByteArray &part, const QList<Canary> &canaries)
{
    if (const auto sent = command(part + ' ' + QByteArray::number(canaries.size()) + '\n'); !sent)
        return sent;
    for (const Canary &canary : canaries) {
        const Secret letters = canary.letters();
        const QByteArray name = canary.name().toUtf8().replace(' ', '-') + ' ';
        if (!writeAll(m_commands, name.constData(), static_cast<std::size_t>(name.size()))
            || !writeAll(m_commands, letters.data(), letters.size()) || !writeAll(m_commands, "\n", 1))
            return Error{QStringLiteral("The hands are gone.")};
    }
    const auto typed = until(QStringLiteral("typed"));
    return typed ? Result<Done>(Done{}) : typed.error();
}

bool Stage::hasReceived(const Canary &canary) const
{
    const Secret letters = canary.letters();
    const qsizetype size = m_received.masked.size();
    bool same = m_received.mask.size() == size && letters.size() == static_cast<std::size_t>(size);
    for (qsizetype i = 0; same && i < size; ++i)
        same = m_received.at(i) == letters.data()[i];
    return same;
}

Result<QString> Stage::finish()
{
    if (const auto sent = command("finish\n"); !sent)
        return sent.error();
    if (const auto finished = until(QStringLiteral("finished")); !finished)
        return finished.error();
    const QDeadlineTimer deadline(patience);
    for (keepLog(); m_lines.isEmpty() && !deadline.hasExpired(); keepLog()) {
        m_process.setReadChannel(QProcess::StandardError);
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    }
    const QString line = m_lines.isEmpty() ? QStringLiteral("no line at all") : m_lines.takeFirst();
    // what went wrong is in capitals there
    if (line.contains(u": finished") && !line.contains(u"NOT "))
        return line;
    return Error{QStringLiteral("The kiosk wrote about the visit: ") + line};
}

Result<Done> Stage::close()
{
    if (m_process.state() == QProcess::NotRunning)
        return Done{};
    ::close(std::exchange(m_commands, -1)); // the end of its input tells the hands to go
    if (m_process.waitForFinished(patience) && m_process.exitCode() == 0)
        return Done{};
    m_process.kill();
    m_process.waitForFinished();
    return Error{QStringLiteral("The display did not end as it should.")};
}

QList<Process> Stage::terminal() const
{
    QList<Process> processes = m_user == getuid() ? Process::from(getpid()) : Process::of(m_user);
    processes.removeIf([this](const Process &process) { return m_instruments.contains(process.pid); });
    return processes;
}

QList<Process> Stage::sessions() const
{
    QList<Process> processes = Process::from(numberOf(QStringLiteral("kiosk")));
    processes.removeIf(
        [this](const Process &process) { return process.pid == numberOf(QStringLiteral("kiosk")); });
    return processes;
}

Looked Stage::searchLog(const MarkSearch &search)
{
    keepLog();
    Looked looked{QStringLiteral("kiosk's log"), QStringLiteral("its standard error"), 0, {}, {}};
    addBytes(looked, m_log, search, QStringLiteral("a line"));
    m_log.clear();
    return looked;
}

int Stage::openLog() const
{
    const QString path = QStringLiteral("/proc/%1/fd/2").arg(m_process.processId());
    return ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
}

void Stage::keepLog()
{
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.waitForReadyRead(0)) { }
    const QByteArray news = m_process.readAllStandardError();
    m_log += news;
    m_rest += news;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_rest.left(end));
        if (line.startsWith(u"visit "))
            m_lines.append(line);
        m_rest.remove(0, end + 1);
    }
}

Result<Done> Stage::command(const QByteArray &words)
{
    if (writeAll(m_commands, words.constData(), static_cast<std::size_t>(words.size())))
        return Done{};
    return Error{QStringLiteral("The hands are gone.")};
}

// Reads what the hands say of themselves, up to a line that begins with this word; its words.
Result<QStringList> Stage::until(const QString &word)
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        m_process.setReadChannel(QProcess::StandardOutput);
        if (!m_process.canReadLine()
            && !m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))
            && m_process.state() == QProcess::NotRunning && !m_process.canReadLine())
            break;
        keepLog();
        m_process.setReadChannel(QProcess::StandardOutput);
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine();
            m_log += line; // a program that writes to its standard output would be seen here
            const QStringList words = QString::fromUtf8(line).trimmed().split(u' ');
            if (words[0] == word)
                return words;
            if (words[0] == u"stuck")
                return Error{QStringLiteral("The visit stopped: ") + words.mid(1).join(u' ')};
            note(words);
        }
    }
    keepLog();
    return Error{QStringLiteral("The visit stopped without a word; its log:\n")
        + QString::fromUtf8(m_log.right(2000))};
}

// What the hands say of what they made.
void Stage::note(const QStringList &words)
{
    const QString rest = words.mid(1).join(u' ');
    m_said.insert(words[0], words.mid(1));
    if (words[0] == u"received")
        m_received = {{}, {}, QByteArray::fromHex(words.value(2).toLatin1()),
            QByteArray::fromHex(words.value(1).toLatin1())};
    else if (words[0] == u"instrument")
        m_instruments.append(rest.toInt());
    else if (words[0] == u"display")
        qputenv("DISPLAY", rest.toLocal8Bit());
    else if (words[0] == u"authority")
        qputenv("XAUTHORITY", rest.toLocal8Bit());
}

} // namespace alongside
