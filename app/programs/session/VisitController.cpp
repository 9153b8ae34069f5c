// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/VisitController.h"

#include "programs/session/DisplaySettings.h"
#include "programs/session/VisitRecorder.h"

#include <QTime>

namespace alongside {

VisitController::VisitController(VisitRecorder &recorder, const DisplaySettings &settings, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_settings(settings)
{
    connect(&settings, &DisplaySettings::languageChanged, this, &VisitController::receiptChanged);
}

void VisitController::begin(const QCborMap &news)
{
    m_receipt = news[QStringLiteral("receipt")].toMap();
    m_when = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    m_crashes = int(news[QStringLiteral("crashes")].toInteger());
    m_live = news[QStringLiteral("live")].toBool();
    Q_EMIT receiptChanged();
    if (m_crashes == 0)
        return;
    m_recorder.restore(m_crashes < mostCrashes);
    Q_EMIT notesChanged();
    Q_EMIT crashChanged();
}

void VisitController::comeBack()
{
    m_recorder.restore(true);
    Q_EMIT notesChanged();
}

QString VisitController::notes() const
{
    return m_recorder.record().notes;
}

void VisitController::setNotes(const QString &notes)
{
    if (notes == m_recorder.record().notes)
        return;
    m_recorder.setNotes(notes);
    Q_EMIT notesChanged();
}

QVariantMap VisitController::receipt() const
{
    const qint64 until = m_receipt[QStringLiteral("until")].toInteger();
    return {{QStringLiteral("shown"), !m_receipt.isEmpty()},
        {QStringLiteral("fell"), m_receipt[QStringLiteral("fell")].toBool()},
        {QStringLiteral("kept"), m_receipt[QStringLiteral("kept")].toBool()},
        {QStringLiteral("gone"), m_receipt[QStringLiteral("gone")].toBool()},
        {QStringLiteral("until"), m_settings.dateInWords(QDateTime::fromSecsSinceEpoch(until).date())},
        {QStringLiteral("when"), m_when}};
}

void VisitController::doubtReceipt()
{
    if (m_receipt.isEmpty())
        return;
    m_receipt[QStringLiteral("gone")] = false;
    Q_EMIT receiptChanged();
}

void VisitController::dismissReceipt()
{
    m_receipt.clear();
    Q_EMIT receiptChanged();
}

QVariantMap VisitController::crash() const
{
    return {{QStringLiteral("happened"), m_crashes > 0}, {QStringLiteral("live"), m_live},
        {QStringLiteral("reopened"), m_crashes < mostCrashes}};
}

void VisitController::dismissCrash()
{
    m_crashes = 0;
    Q_EMIT crashChanged();
}

void VisitController::reopen()
{
    m_recorder.restore(true);
}

void VisitController::setNewQuestions(const QStringList &titles)
{
    if (titles == m_newQuestions)
        return;
    m_newQuestions = titles;
    Q_EMIT newQuestionsChanged();
}

void VisitController::finish(bool keep)
{
    if (m_ending)
        return;
    m_ending = true;
    Q_EMIT endingChanged();
    Q_EMIT finished(keep);
}

} // namespace alongside
