// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/Supervisor.h"

#include "programs/kiosk/Orphans.h"

#include "visit/WaitingMark.h"

#include <QCborArray>
#include <QDir>

namespace alongside {

namespace {

using Kind = Message::Kind;

constexpr int mostFailedStarts = 5;
constexpr qint64 longestStop = 2000; // milliseconds

QString wordsFor(const Vault::Ending &ending)
{
    return ending.kept ? QStringLiteral("place kept until ") + ending.until.date().toString(Qt::ISODate)
                       : QStringLiteral("nothing kept");
}

// What a session could not wipe, in words of ours: nothing that it says goes to the log as it is.
QStringList leftIn(const QCborMap &fields)
{
    static const QStringList known{
        QStringLiteral("speech"), QStringLiteral("clipboard"), QStringLiteral("print spool")};
    QStringList left;
    for (const QCborValue &each : fields[QStringLiteral("left")].toArray())
        left.append(known.contains(each.toString()) ? each.toString() : QStringLiteral("unknown"));
    return left;
}

} // namespace

Supervisor::Supervisor(const SupervisorOptions &options, Vault &vault, Journal journal, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_vault(vault)
    , m_journal(std::move(journal))
{
    connect(&m_beats, &QTimer::timeout, this, &Supervisor::countBeats);
}

Supervisor::~Supervisor() = default;

void Supervisor::start()
{
    m_options.purgePrints();
    // of a kiosk that crashed, or that somebody ended
    QDir runtime(m_options.runtimeFolder);
    for (const QString &folder : runtime.entryList({QStringLiteral("visit-*")}, QDir::Dirs)) {
        QDir(runtime.filePath(folder)).removeRecursively();
        m_receipt[QStringLiteral("fell")] = true; // whoever was there may be before it still
    }
    m_beats.start(m_options.beat);
    makeSpare();
}

void Supervisor::stop()
{
    m_beats.stop();
    m_departure.reset();
    m_spare.reset();
    m_current.reset();
    QElapsedTimer since;
    since.start();
    while (orphans::end({}) > 0 && !since.hasExpired(longestStop)) { }
    m_options.purgePrints();
}

void Supervisor::makeSpare()
{
    if (m_spare)
        return;
    const QString folder = QStringLiteral("%1/visit-%2").arg(m_options.runtimeFolder).arg(++m_processes);
    m_spare = std::make_unique<SessionProcess>(
        SessionCommand{m_options.program, m_options.arguments, m_options.environment, folder});
    m_loading = 0;
    connect(m_spare.get(), &SessionProcess::ready, this, &Supervisor::showNext);
    connect(m_spare.get(), &SessionProcess::ended, this, &Supervisor::spareEnded);
}

void Supervisor::spareEnded()
{
    m_journal(QStringLiteral("a session ended before anybody saw it (%1)").arg(m_spare->howItEnded()));
    // not from within its own signal
    m_spare.release()->deleteLater();
    if (++m_failedStarts >= mostFailedStarts) {
        Q_EMIT gaveUp();
        return;
    }
    QTimer::singleShot(m_options.beat * (1 << m_failedStarts), this, &Supervisor::makeSpare);
}

void Supervisor::showNext()
{
    if (m_current || m_departure || !m_spare || !m_spare->isReady())
        return;
    m_isShown = false;
    m_current = std::move(m_spare);
    m_current->disconnect(this);
    connect(m_current.get(), &SessionProcess::received, this, &Supervisor::take);
    connect(m_current.get(), &SessionProcess::ended, this, &Supervisor::crashed);
    if (!m_vault.hasVisit()) {
        m_vault.beginVisit();
        ++m_visits;
    }
    m_missed = 0;
    m_current->send(m_vault.visit());
    if (const auto takeAway = m_vault.takeAway())
        m_current->send(*takeAway);
    if (!m_pin.isEmpty())
        m_current->send({Kind::Pin, {}, m_pin.copy()});
    if (const auto account = m_vault.chat().account())
        m_current->send(*account);
    if (const auto talk = m_vault.chat().talk())
        m_current->send(*talk);
    m_current->send({Kind::Show, news()});
    tellWaiting(m_waiting);
}

QCborMap Supervisor::news() const
{
    QCborMap fields = m_beat;
    fields[QStringLiteral("crashes")] = m_crashes;
    if (!m_receipt.isEmpty())
        fields[QStringLiteral("receipt")] = m_receipt;
    return fields;
}

void Supervisor::take(const Message &message)
{
    switch (message.kind) {
    case Kind::Shown:
        return shown(message.fields);
    case Kind::Finish:
        return finish(message.fields);
    case Kind::Pin:
        m_pin = message.secret.copy();
        return;
    case Kind::KeepTalk:
        m_vault.chat().keepTalk(message.secret.copy());
        return;
    case Kind::Beat:
        m_missed = 0;
        m_beat = message.fields;
        m_crashes = ++m_quiet > quietBeats ? 0 : m_crashes;
        return;
    default:
        answer(message);
    }
}

void Supervisor::answer(const Message &request)
{
    Message answer = m_vault.answer(request);
    answer.fields[QStringLiteral("ask")] = request.fields[QStringLiteral("ask")];
    m_current->send(answer);
    const auto takeAway = m_vault.takeAway();
    // who comes back has a place that is kept, and still what opens it
    if (answer.kind == Kind::Visit && takeAway)
        m_current->send(*takeAway);
}

void Supervisor::shown(const QCborMap &fields)
{
    m_isShown = true;
    m_failedStarts = 0;
    m_receipt.clear();
    if (!m_report.isEmpty()) {
        m_report.append(fields[QStringLiteral("clipboard")].toBool() ? QStringLiteral("clipboard empty")
                                                                     : QStringLiteral("CLIPBOARD NOT EMPTY"));
        m_journal(m_report.join(u", "));
        m_report.clear();
    }
    if (m_options.spare)
        makeSpare();
}

void Supervisor::finish(const QCborMap &fields)
{
    const Vault::Ending ending = m_vault.endVisit(fields[QStringLiteral("keep")].toBool());
    const QStringList left = leftIn(fields);
    // the spool is looked at once more when the process is gone
    const bool wiped = left.isEmpty() || left == QStringList{QStringLiteral("print spool")};
    m_receipt = {{QStringLiteral("kept"), ending.kept}, {QStringLiteral("gone"), ending.gone && wiped},
        {QStringLiteral("until"), ending.kept ? ending.until.toSecsSinceEpoch() : 0}};
    m_report = {QStringLiteral("visit %1: finished").arg(m_visits), wordsFor(ending),
        left.isEmpty() ? QStringLiteral("all wiped") : QStringLiteral("NOT WIPED: ") + left.join(u' ')};
    if (m_beat[QStringLiteral("inPerson")].toBool())
        m_report.append(QStringLiteral("helped in person"));
    m_beat.clear();
    m_pin.wipe();
    m_crashes = 0;
    m_finished = true;
    depart();
}

void Supervisor::crashed()
{
    // who never saw anything is not told that something went wrong
    m_crashes += m_isShown ? 1 : 0;
    m_failedStarts += m_isShown ? 0 : 1;
    m_quiet = 0;
    m_journal(
        QStringLiteral("visit %1: its process ended by itself (%2, %3 in a row); the person is brought back")
            .arg(m_visits)
            .arg(m_current->howItEnded())
            .arg(m_crashes));
    if (m_failedStarts >= mostFailedStarts)
        Q_EMIT gaveUp();
    depart();
}

void Supervisor::depart()
{
    makeSpare();
    m_departure = std::make_unique<Departure>(
        std::move(m_current), [this] { return QList{m_spare ? m_spare->number() : 0}; });
    connect(m_departure.get(), &Departure::over, this, &Supervisor::departed);
}

void Supervisor::departed()
{
    const bool gone = m_departure->folderGone();
    // after a crash the person is still here, and their slip may go on
    if (std::exchange(m_finished, false)) {
        const bool printed = m_options.purgePrints();
        m_receipt[QStringLiteral("gone")] = gone && printed && m_receipt[QStringLiteral("gone")].toBool();
        m_report.append(QStringLiteral("no process left after %1 ms").arg(m_departure->milliseconds()));
        m_report.append(
            printed ? QStringLiteral("print spool empty") : QStringLiteral("PRINT SPOOL NOT EMPTY"));
        m_report.append(
            gone ? QStringLiteral("runtime folder empty") : QStringLiteral("RUNTIME FOLDER NOT EMPTY"));
    }
    m_departure.release()->deleteLater();
    showNext();
}

void Supervisor::countBeats()
{
    if (const bool waiting = WaitingMark(m_options.runtimeFolder).isSet(); waiting != m_waiting)
        tellWaiting(waiting);
    if (m_spare && !m_spare->isReady() && ++m_loading >= loadingBeats)
        m_spare->kill();
    if (!m_current || ++m_missed < missedBeats)
        return;
    m_journal(QStringLiteral("visit %1: its process hangs and is ended").arg(m_visits));
    m_current->kill();
}

void Supervisor::tellWaiting(bool waiting)
{
    m_waiting = waiting;
    if (m_current)
        m_current->send({Kind::Waiting, {{QStringLiteral("waiting"), waiting}}});
}

} // namespace alongside
