// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/SlipController.h"

#include "output/Sentences.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"

#include <QDir>
#include <QStandardPaths>

namespace alongside {

namespace {

// Memory only where the system has such a place for this user, and readable for nobody else.
std::unique_ptr<QTemporaryDir> ownFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString parent = runtime.isEmpty() ? QDir::tempPath() : runtime;
    return std::make_unique<QTemporaryDir>(parent + QStringLiteral("/alongside-slip-XXXXXX"));
}

} // namespace

SlipController::SlipController(
    const JourneyController &journey, const DisplaySettings &settings, QObject *parent)
    : QObject(parent)
    , m_journey(journey)
    , m_settings(settings)
{
    connect(&journey, &JourneyController::changed, this, &SlipController::clear);
}

SlipController::~SlipController() = default;

Slip SlipController::slip() const
{
    Slip slip{m_journey.title(), m_settings.placeName(), {}};
    Slip::Part needs{tr("What to bring"), {}};
    for (const QVariant &need : m_journey.needs()) {
        const QVariantMap map = need.toMap();
        needs.lines.append(QStringLiteral("☐ ") + map.value(QStringLiteral("what")).toString()
            + QStringLiteral(" – ") + plainWords(map.value(QStringLiteral("where")).toString()));
    }
    Slip::Part ways{tr("Other ways"), {}};
    for (const QVariant &way : m_journey.ways()) {
        const QVariantMap map = way.toMap();
        const QString number = map.value(QStringLiteral("number")).toString();
        ways.lines.append(map.value(QStringLiteral("title")).toString()
            + (number.isEmpty() ? QString() : QStringLiteral(": ") + number));
    }
    const QStringList address{m_journey.address()};
    slip.parts = {needs, {tr("Where to do it"), address},
        {tr("What happens next"), {plainWords(m_journey.next())}}, ways};
    slip.parts.removeIf([](const Slip::Part &part) { return part.lines.join(QString()).isEmpty(); });
    return slip;
}

void SlipController::make()
{
    m_folder = ownFolder();
    m_file = m_folder->filePath(QStringLiteral("slip.pdf"));
    const auto written = SlipPrinter::write(slip(), m_file);
    m_outcome = written
        ? tr(
            "Your slip is made. This terminal has no printer yet: read it here, write down what you need, or "
            "ask at the desk. It is deleted when you finish.")
        : tr("The slip could not be made. Nothing is lost: you can write down what you see below, or "
             "ask at the desk.");
    if (!written)
        m_file.clear();
    Q_EMIT outcomeChanged();
}

void SlipController::clear()
{
    m_folder.reset();
    m_file.clear();
    m_outcome.clear();
    Q_EMIT changed();
    Q_EMIT outcomeChanged();
}

} // namespace alongside
