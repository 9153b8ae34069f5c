// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/SlipController.h"

#include "output/Sentences.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"

#include <QEventLoop>
#include <QTimer>

#include <utility>

namespace alongside {

namespace {

QString wordsFor(PrintQueue::State state)
{
    using State = PrintQueue::State;
    switch (state) {
    case State::Idle:
        return {};
    case State::Sending:
        return SlipController::tr("Your slip is on its way to the printer.");
    case State::Waiting:
        return SlipController::tr("Your slip is waiting for the printer.");
    case State::Printing:
        return SlipController::tr("Your slip is being printed.");
    case State::OutOfPaper:
        return SlipController::tr(
            "The printer is out of paper. Your slip is safe: it is printed as soon as there "
            "is paper. Please ask at the desk.");
    case State::DoorOpen:
        return SlipController::tr(
            "A door of the printer is open. Your slip is safe: it is printed as soon as the "
            "door is shut. Please ask at the desk.");
    case State::Jammed:
        return SlipController::tr(
            "Paper is stuck in the printer. Your slip is safe: it is printed as soon as the "
            "paper is out. Please ask at the desk.");
    case State::Stopped:
        return SlipController::tr("The printer has stopped. Your slip is safe: it is printed as soon as the "
                                  "printer goes on. Please ask at the desk.");
    case State::Done:
        return SlipController::tr(
            "Your slip is printed: please take it from the printer. No copy of it is kept here.");
    case State::Cancelled:
        return SlipController::tr(
            "Printing was stopped, and no copy is kept. You can print your slip again.");
    case State::GivenUp:
        return SlipController::tr(
            "The printer took too long, so your slip was taken back. You can try again, "
            "write down what you need, or ask at the desk.");
    case State::NoPrinter:
        return SlipController::tr(
            "This terminal has no printer: read your slip here, write down what you need, "
            "or ask at the desk.");
    case State::Failed:
        break;
    }
    return SlipController::tr(
        "Your slip could not be printed. Nothing is lost: you can try again, write down "
        "what you see below, or ask at the desk.");
}

Slip::Part needs(const JourneyController &journey)
{
    Slip::Part part{SlipController::tr("What to bring"), {}};
    for (const QVariant &need : journey.needs()) {
        const QVariantMap map = need.toMap();
        part.lines.append(QStringLiteral("☐ ") + map.value(QStringLiteral("what")).toString()
            + QStringLiteral(" – ") + plainWords(map.value(QStringLiteral("where")).toString()));
    }
    return part;
}

Slip::Part ways(const JourneyController &journey)
{
    Slip::Part part{SlipController::tr("Other ways"), {}};
    for (const QVariant &way : journey.ways()) {
        const QVariantMap map = way.toMap();
        const QString number = map.value(QStringLiteral("number")).toString();
        part.lines.append(map.value(QStringLiteral("title")).toString()
            + (number.isEmpty() ? QString() : QStringLiteral(": ") + number));
    }
    return part;
}

} // namespace

SlipController::SlipController(
    const JourneyController &journey, const DisplaySettings &settings, PrintQueue &queue, QObject *parent)
    : QObject(parent)
    , m_journey(journey)
    , m_settings(settings)
    , m_queue(queue)
{
    connect(&journey, &JourneyController::changed, this, &SlipController::forget);
    connect(&settings, &DisplaySettings::languageChanged, this, &SlipController::outcomeChanged);
    connect(&queue, &PrintQueue::stateChanged, this, &SlipController::outcomeChanged);
}

Slip SlipController::slip() const
{
    const QStringList address{m_journey.address()};
    const QString title = m_journey.title().isEmpty() ? tr("Your slip") : m_journey.title();
    Slip slip{title, m_settings.placeName(),
        {needs(m_journey), {tr("Where to do it"), address},
            {tr("What happens next"), {plainWords(m_journey.next())}}, ways(m_journey),
            {tr("Help from a person"), m_tellingHelp ? m_help : QStringList()},
            {tr("What is kept here"),
                {m_takeAway.until.isEmpty() ? tr("Nothing, once you have pressed Finish.")
                                            : tr("Your place, until %1.").arg(m_takeAway.until)}}},
        comeBack()};
    slip.parts.removeIf([](const Slip::Part &part) { return part.lines.join(QString()).isEmpty(); });
    return slip;
}

Slip::Return SlipController::comeBack() const
{
    const QString heading = tr("To carry on where you were");
    if (!m_takeAway.codePrinted.isEmpty())
        return {heading, m_takeAway.codePrinted, {},
            {tr("Come to the terminal at %1 and touch “I have a code”. Small letters, spaces and hyphens "
                "make "
                "no difference.")
                    .arg(m_settings.placeName()),
                tr("Keep this slip well: whoever has it can open your place. The square is the same code, "
                   "for a "
                   "photograph.")}};
    if (!m_pictureNames.isEmpty())
        return {heading, QString(), m_pictureNames,
            {tr("Come to the terminal at %1, touch “I have a code”, then “I have pictures”. Touch these "
                "two "
                "in this order, then your own five.")
                    .arg(m_settings.placeName())}};
    return {};
}

void SlipController::setPictureNames(const QStringList &names)
{
    if (names == m_pictureNames)
        return;
    m_pictureNames = names;
    Q_EMIT changed();
}

void SlipController::setTakeAway(const TakeAway &takeAway)
{
    m_takeAway = takeAway;
    forget();
}

void SlipController::setHelp(const QStringList &lines)
{
    if (std::exchange(m_help, lines) == lines)
        return;
    m_tellingHelp ? forget() : changed();
}

void SlipController::setTellingHelp(bool telling)
{
    if (std::exchange(m_tellingHelp, telling) != telling)
        forget();
}

QString SlipController::outcome() const
{
    const bool none = m_queue.state() == PrintQueue::State::NoPrinter;
    return m_asked || none ? wordsFor(m_queue.state()) : QString();
}

void SlipController::printOut()
{
    m_asked = true;
    m_queue.print(SlipPrinter::pdf(slip()));
}

bool SlipController::leave(std::chrono::milliseconds patience)
{
    bool clean = false, over = false;
    QEventLoop loop;
    connect(&m_queue, &PrintQueue::left, &loop, [&](bool nothing) {
        clean = nothing;
        over = true;
        loop.quit();
    });
    // a print server that never answers keeps nobody's visit from ending
    QTimer::singleShot(patience + grace, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    m_queue.leave(patience);
    if (!over)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return clean;
}

void SlipController::forget()
{
    m_asked = isBusy();
    Q_EMIT changed();
    Q_EMIT outcomeChanged();
}

} // namespace alongside
