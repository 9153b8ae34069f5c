// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/SessionStore.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace alongside {

class DisplaySettings;
class JourneyController;
class PracticeController;

/// Writes the visit down as it goes on, into its sealed database, and puts it back on the screens when the
/// person comes back. Without a database (a demonstration) it only remembers. Main thread; a write takes some
/// milliseconds.
class VisitRecorder : public QObject {
    Q_OBJECT

public:
    /// None is owned; all must outlive it.
    VisitRecorder(DisplaySettings &settings, JourneyController &journey, PracticeController &practice,
        const Clock &clock, QObject *parent = nullptr);

    /// From now on this database is the visit's; what it holds is the record.
    StoreResult<Done> open(const QString &file, const Secret &key);
    /// Writes the whole record once more, also what could not be written before: it is on the disk when this
    /// answers. An error where there is no database.
    StoreResult<Done> writeAll();
    /// Writes what waits, and writes no more.
    void close();

    const SessionRecord &record() const { return m_record; }
    /// Puts the record on the screens: language and looks, the journey with its ticks and, where the person
    /// was practising and reopen says so, the practice.
    void restore(bool reopen);
    /// The answers to go on with, where a restored practice of this form is being made; else nothing.
    std::optional<PracticeAnswers> earlierAnswers(const QString &form) const;

    void setNotes(const QString &notes);
    /// While held, nothing is written: it waits until that is over, or until close().
    void hold(bool held);
    void takeAnswers(const PracticeAnswers &answers);

Q_SIGNALS:
    /// Something could not be written; what was written before is still there.
    void failed(alongside::StoreError::Trouble trouble);

private:
    void writePlace();
    void writeTicks();
    void writeDisplay();
    void writeNotes();
    void check(const StoreResult<Done> &written);
    /// There is a database, and it may be written to now.
    bool writes();

    DisplaySettings &m_settings;
    JourneyController &m_journey;
    PracticeController &m_practice;
    const Clock &m_clock;
    std::optional<SessionStore> m_store;
    SessionRecord m_record;
    QTimer m_notes; ///< Notes are written once the person stops typing for a moment.
    bool m_restoring = false;
    bool m_held = false;
    bool m_behind = false; ///< Something waits to be written.
    bool m_goesOn = false; ///< The next practice goes on where the record is.
};

} // namespace alongside
