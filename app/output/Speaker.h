// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/Voice.h"

#include <QStringList>

namespace alongside {

/// Says a text sentence by sentence with one voice. Main thread only.
class Speaker : public QObject {
    Q_OBJECT

public:
    /// Does not own the voice, which must outlive it.
    explicit Speaker(Voice &voice, QObject *parent = nullptr);

    /// Leaves what it was saying and begins with this text (Markdown or plain) in the language (ISO 639
    /// code).
    void say(const QString &text, const QString &language);
    void stop();
    bool isSpeaking() const { return m_speaking; }

Q_SIGNALS:
    void speakingChanged();

private:
    void sayNext();
    void setSpeaking(bool speaking);

    Voice &m_voice;
    QStringList m_waiting;
    QString m_language;
    bool m_speaking = false;
};

} // namespace alongside
