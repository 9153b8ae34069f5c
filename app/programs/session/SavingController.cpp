// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/SavingController.h"

#include "output/SpelledOut.h"
#include "programs/session/DisplaySettings.h"
#include "programs/session/RefusalWords.h"
#include "programs/session/VisitLine.h"
#include "programs/session/VisitRecorder.h"

namespace alongside {

namespace {

QDate dayIn(const QCborMap &fields, const QString &name)
{
    return QDateTime::fromSecsSinceEpoch(fields[name].toInteger()).date();
}

} // namespace

SavingController::SavingController(
    VisitLine &line, VisitRecorder &recorder, const DisplaySettings &settings, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_recorder(recorder)
    , m_settings(settings)
{
    connect(&settings, &DisplaySettings::languageChanged, this, [this] {
        m_trouble.clear();
        Q_EMIT changed();
        Q_EMIT offeredChanged();
        Q_EMIT keptChanged();
    });
}

void SavingController::takeVisit(const QCborMap &fields)
{
    m_offered = fields[QStringLiteral("offered")].toBool();
    m_broken = fields[QStringLiteral("broken")].toBool();
    m_until = dayIn(fields, QStringLiteral("until"));
    m_pictureUntil = dayIn(fields, QStringLiteral("pictureUntil"));
    Q_EMIT offeredChanged();
}

void SavingController::takeKept(const Message &message)
{
    m_until = dayIn(message.fields, QStringLiteral("until"));
    m_code.clear();
    m_pictures.clear();
    // this is where a code becomes words on a screen: for the person who takes it away
    const auto *bytes = message.secret.data();
    if (message.fields[QStringLiteral("pictures")].toBool())
        std::copy_n(bytes, message.secret.size(), std::back_inserter(m_pictures));
    else
        m_code = QString::fromLatin1(reinterpret_cast<const char *>(bytes), qsizetype(message.secret.size()));
    m_kept = true;
    Q_EMIT keptChanged();
}

void SavingController::takeTrouble(StoreError::Trouble trouble)
{
    m_trouble = RefusalWords::forWriting(trouble);
    Q_EMIT changed();
}

QString SavingController::whyNot() const
{
    return m_broken ? RefusalWords::forKeeping(Message::Refusal::SavingIsOff) : QString();
}

QString SavingController::until() const
{
    return m_settings.dateInWords(m_until);
}

QString SavingController::pictureUntil() const
{
    return m_settings.dateInWords(m_pictureUntil);
}

QString SavingController::spokenCode() const
{
    return spelledOut(m_code);
}

void SavingController::keep()
{
    ask({Message::Kind::Keep});
}

void SavingController::keepWithPictures(const QVariantList &chosen)
{
    Secret pictures(std::size_t(chosen.size()));
    for (qsizetype i = 0; i < chosen.size(); ++i)
        pictures.data()[i] = static_cast<unsigned char>(chosen[i].toInt());
    ask({Message::Kind::KeepByPictures, {}, std::move(pictures)});
}

void SavingController::ask(Message message)
{
    if (m_busy)
        return;
    m_trouble.clear();
    // what the screen calls kept is on the disk
    if (const auto written = m_recorder.writeAll(); !written) {
        m_trouble = RefusalWords::forKeeping(RefusalWords::whyFor(written.error().trouble));
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    m_line.ask(message, [this](const Message &answer) {
        m_busy = false;
        if (answer.kind == Message::Kind::Kept)
            takeKept(answer);
        else
            m_trouble = RefusalWords::forKeeping(RefusalWords::in(answer));
        Q_EMIT changed();
    });
}

} // namespace alongside
