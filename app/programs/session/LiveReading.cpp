// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/LiveReading.h"

#include "programs/session/SpeechController.h"

#include <algorithm>

namespace alongside {

LiveReading::LiveReading(SpeechController &speech, QObject *parent)
    : QObject(parent)
    , m_speech(speech)
{
    connect(&speech, &SpeechController::speakingChanged, this, &LiveReading::hear);
}

void LiveReading::begin(const QStringList &paragraphs, const QString &language)
{
    stop();
    m_language = language;
    m_places.clear();
    for (int place = 0; place < std::min(paragraphs.size(), most); ++place) {
        if (PageText text(paragraphs[place], longest); !text.isEmpty()) {
            m_paragraphs.push_back(std::move(text));
            m_places.push_back(place);
        }
    }
    goTo(0);
}

void LiveReading::stop()
{
    if (!isOn())
        return;
    m_paragraphs.clear();
    m_at = 0;
    m_saying = false;
    m_speech.stop();
    Q_EMIT changed();
}

void LiveReading::goTo(int paragraph)
{
    if (!isOn())
        return;
    if (paragraph >= count()) {
        stop();
        return;
    }
    m_at = std::max(paragraph, 0);
    m_saying = false;
    Q_EMIT changed();
    m_speech.sayIn(m_language, m_paragraphs[m_at].forScreen());
    m_saying = m_speech.isSpeaking();
}

void LiveReading::hear()
{
    if (m_saying && !m_speech.isSpeaking())
        next();
}

} // namespace alongside
