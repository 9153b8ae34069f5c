// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/SlipController.h"

#include "output/Sentences.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"

#include <QDir>

namespace alongside {

SlipController::SlipController(
    const JourneyController &journey, const DisplaySettings &settings, QString folder, QObject *parent)
    : QObject(parent)
    , m_journey(journey)
    , m_settings(settings)
    , m_folder(std::move(folder))
{
    connect(&journey, &JourneyController::changed, this, &SlipController::clear);
}

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
    const auto written =
        SlipPrinter::write(slip(), QDir(m_folder).filePath(QStringLiteral("alongside-slip.pdf")));
    m_outcome = written
        ? tr("Your slip is ready. Please ask for it at the desk.")
        : tr("The slip could not be made. Nothing is lost: you can write down what you see below, or "
             "ask at the desk.");
    Q_EMIT outcomeChanged();
}

void SlipController::clear()
{
    m_outcome.clear();
    Q_EMIT changed();
    Q_EMIT outcomeChanged();
}

} // namespace alongside
