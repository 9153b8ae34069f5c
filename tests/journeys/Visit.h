// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finger.h"
#include "Sight.h"
#include "programs/session/parts.h"

#include <memory>

namespace alongside {

/// One person's visit to the real program, worked by a finger alone. What returns bool returns false when the
/// thing wanted does not come in time. Main thread.
class Visit {
public:
    /// The window of the program, 1920 x 1080, in a language (ISO 639 code).
    explicit Visit(const QString &language);
    /// The same with another policy than the one beside the program, in English. line: the end of a Channel
    /// that leads to a vault, which has said already what the visit waits for; -1 where there is none.
    explicit Visit(const Policy &policy, int line = -1);
    ~Visit();

    bool isOpen() const { return m_finger != nullptr; }
    QQuickWindow *window() const { return m_window; }
    Finger &finger() { return *m_finger; }
    Sight sight() const;

    /// Touches the button with these words of a screen, in the visit's language.
    bool press(const char *screen, const char *words);
    /// Touches what a search of the screens finds.
    bool press(const std::function<QQuickItem *(const Sight &)> &wanted);
    /// True as soon as these words can be read.
    bool sees(const char *screen, const char *words) const;

    /// Touches the first element of the practice page for this selector.
    bool pressOnPage(const QString &selector);
    /// Where that element stands at the moment, and the view of the page, in logical pixels of the window.
    std::optional<QRectF> placeOnPage(const QString &selector) const;
    QRectF viewOfPage() const;
    QVariant look(const QString &script) const;
    /// The path of the practice page; empty while it loads.
    QString path() const;
    /// The path of a page of a real service; empty while it loads.
    QString livePath() const;
    /// Types on the on-screen keyboard.
    bool typeOnGlass(const QString &letters);

private:
    Visit(const QString &language, const Policy &policy, int line);

    SessionParts m_parts;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<Finger> m_finger;
};

} // namespace alongside
