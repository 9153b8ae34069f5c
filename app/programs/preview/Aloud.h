// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/Speaker.h"

#include <functional>

namespace alongside {

/// Says a text of the panel to its author, as a person would hear it. Main thread.
class Aloud : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool on READ isOn CONSTANT)
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY speakingChanged)

public:
    /// language: asked for each text.
    explicit Aloud(std::function<QString()> language, QObject *parent = nullptr);

    /// Touching a text does not say it: an author wants to select words, not to hear them.
    bool isOn() const { return false; }
    bool isSpeaking() const { return m_speaker.isSpeaking(); }

    Q_INVOKABLE void say(const QString &text) { m_speaker.say(text, m_language()); }
    Q_INVOKABLE void stop() { m_speaker.stop(); }

Q_SIGNALS:
    void speakingChanged();

private:
    std::function<QString()> m_language;
    EspeakVoice m_voice;
    Speaker m_speaker;
};

} // namespace alongside
