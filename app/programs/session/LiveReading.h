// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PageText.h"

#include <QObject>

#include <vector>

namespace alongside {

class SpeechController;

/// A page read aloud, paragraph by paragraph, with the one that is being said. Its texts are the page's: they
/// are for the screen and the voice, and go when the reading stops. Main thread.
class LiveReading : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    Q_PROPERTY(QString paragraph READ paragraph NOTIFY changed)
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    static constexpr qsizetype most = 400; ///< Paragraphs of one page.
    static constexpr qsizetype longest = 2000; ///< Characters of one.

    /// Not owned; must outlive this.
    explicit LiveReading(SpeechController &speech, QObject *parent = nullptr);

    /// Reads these, as resources/observer/paragraphs.js gives them, in the page's language (ISO 639 code);
    /// nothing where there are none. They are untrusted: bounded and cleaned.
    Q_INVOKABLE void begin(const QStringList &paragraphs, const QString &language);
    Q_INVOKABLE void next() { goTo(m_at + 1); }
    Q_INVOKABLE void back() { goTo(m_at - 1); }
    Q_INVOKABLE void stop();

    bool isOn() const { return !m_paragraphs.empty(); }
    QString paragraph() const { return isOn() ? m_paragraphs[m_at].forScreen() : QString(); }
    /// Its place among those of begin(), counted from 0; -1 where nothing is read.
    int place() const { return isOn() ? m_places[size_t(m_at)] : -1; }
    int number() const { return m_at + 1; }
    int count() const { return int(m_paragraphs.size()); }

Q_SIGNALS:
    void changed();

private:
    void goTo(int paragraph);
    void hear();

    SpeechController &m_speech;
    std::vector<PageText> m_paragraphs;
    std::vector<int> m_places; ///< Of each, where it stood among all.
    QString m_language;
    int m_at = 0;
    bool m_saying = false;
};

} // namespace alongside
