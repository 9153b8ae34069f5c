// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/SpeechController.h"

#include "programs/session/DisplaySettings.h"

namespace alongside {

SpeechController::SpeechController(Voice &voice, const DisplaySettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_speaker(voice)
{
    connect(&m_speaker, &Speaker::speakingChanged, this, &SpeechController::speakingChanged);
    connect(&settings, &DisplaySettings::languageChanged, this, &SpeechController::stop);
}

void SpeechController::toggle(const QString &screen)
{
    m_on = !m_on;
    Q_EMIT onChanged();
    enter(screen);
}

void SpeechController::enter(const QString &screen)
{
    m_on ? say(screen) : stop();
}

void SpeechController::say(const QString &text)
{
    sayIn(m_settings.language(), text);
}

void SpeechController::sayIn(const QString &language, const QString &text)
{
    m_speaker.say(text, language);
}

void SpeechController::stop()
{
    m_speaker.stop();
}

} // namespace alongside
