// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/Speaker.h"

#include <QObject>

namespace alongside {

class DisplaySettings;

/// Reading aloud: on or off for the visit, and what is being said now, in the visit's language. Main thread.
class SpeechController : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool on READ isOn NOTIFY onChanged)
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY speakingChanged)

public:
    /// Neither is owned; both must outlive it.
    SpeechController(Voice &voice, const DisplaySettings &settings, QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    bool isSpeaking() const { return m_speaker.isSpeaking(); }

    /// Turns reading aloud on and reads this screen, or turns it off and falls silent.
    Q_INVOKABLE void toggle(const QString &screen);
    /// A new screen has come: read it where reading aloud is on, and be silent about the one before.
    Q_INVOKABLE void enter(const QString &screen);
    /// Says this now, also where reading aloud is off.
    Q_INVOKABLE void say(const QString &text);
    /// The same for words of another language (ISO 639 code) than the visit's.
    void sayIn(const QString &language, const QString &text);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void onChanged();
    void speakingChanged();

private:
    const DisplaySettings &m_settings;
    Speaker m_speaker;
    bool m_on = false;
};

} // namespace alongside
