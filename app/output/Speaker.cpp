// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/Speaker.h"

#include "output/Sentences.h"

#include <utility>

namespace alongside {

Speaker::Speaker(Voice &voice, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
{
    connect(&m_voice, &Voice::said, this, &Speaker::sayNext);
}

void Speaker::say(const QString &text, const QString &language)
{
    m_voice.stop();
    m_waiting = sentencesOf(plainWords(text));
    m_language = language;
    sayNext();
}

void Speaker::stop()
{
    m_waiting.clear();
    m_voice.stop();
    setSpeaking(false);
}

void Speaker::sayNext()
{
    if (m_waiting.isEmpty())
        return setSpeaking(false);
    setSpeaking(true);
    m_voice.say(m_waiting.takeFirst(), m_language);
}

void Speaker::setSpeaking(bool speaking)
{
    if (std::exchange(m_speaking, speaking) != speaking)
        Q_EMIT speakingChanged();
}

} // namespace alongside
