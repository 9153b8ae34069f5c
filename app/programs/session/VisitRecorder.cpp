// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/VisitRecorder.h"

#include "programs/session/DisplaySettings.h"
#include "programs/session/JourneyController.h"
#include "programs/session/PracticeController.h"

#include <utility>

namespace alongside {

namespace {

constexpr std::chrono::milliseconds typingPause{400};

} // namespace

VisitRecorder::VisitRecorder(DisplaySettings &settings, JourneyController &journey,
    PracticeController &practice, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_journey(journey)
    , m_practice(practice)
    , m_clock(clock)
{
    connect(&settings, &DisplaySettings::languageChanged, this, &VisitRecorder::writeDisplay);
    connect(&settings, &DisplaySettings::lookChanged, this, &VisitRecorder::writeDisplay);
    connect(&settings, &DisplaySettings::textStepChanged, this, &VisitRecorder::writeDisplay);
    connect(&journey, &JourneyController::chosen, this, &VisitRecorder::writePlace);
    connect(&journey, &JourneyController::ticksChanged, this, &VisitRecorder::writeTicks);
    connect(&practice, &PracticeController::changed, this, &VisitRecorder::writePlace);
    m_notes.setSingleShot(true);
    m_notes.setInterval(typingPause);
    connect(&m_notes, &QTimer::timeout, this, &VisitRecorder::writeNotes);
}

StoreResult<Done> VisitRecorder::open(const QString &file, const Secret &key)
{
    close();
    auto store = SessionStore::open(file, key);
    if (!store)
        return store.error();
    auto record = store->read();
    if (!record)
        return record.error();
    m_store.emplace(std::move(store).value());
    m_record = std::move(record).value();
    if (m_record.begun.isValid())
        return Done{};
    m_record.begun = m_clock.now();
    return m_store->writeBegun(m_record.begun);
}

StoreResult<Done> VisitRecorder::writeAll()
{
    if (!m_store)
        return StoreError{StoreError::Trouble::Unusable, QStringLiteral("This visit has no database.")};
    m_notes.stop();
    auto done = m_store->writePlace(m_record.place);
    if (done)
        done = m_store->writeTicks(m_record.ticks);
    if (done)
        done = m_store->writeNotes(m_record.notes);
    if (done && !m_record.display.language.isEmpty())
        done = m_store->writeDisplay(m_record.display);
    if (done && m_record.practice)
        done = m_store->writePractice(*m_record.practice);
    return done;
}

void VisitRecorder::close()
{
    hold(false);
    if (m_notes.isActive())
        writeNotes();
    m_notes.stop();
    m_store.reset();
}

void VisitRecorder::restore(bool reopen)
{
    m_restoring = true;
    const DisplayChoices &display = m_record.display;
    if (!display.language.isEmpty()) {
        m_settings.chooseLanguage(display.language);
        m_settings.setLook(display.look);
        m_settings.setTextStep(display.textStep);
    }
    m_journey.choose(m_record.place.guide);
    m_journey.setTicked(m_record.ticks);
    m_goesOn = m_record.practice.has_value();
    const bool practises =
        m_journey.guide() && m_journey.guide()->id == m_record.place.guide && m_record.place.practising;
    if (practises && reopen)
        m_practice.begin();
    m_restoring = false;
}

std::optional<PracticeAnswers> VisitRecorder::earlierAnswers(const QString &form) const
{
    return m_goesOn && m_record.practice && m_record.practice->form == form ? m_record.practice
                                                                            : std::nullopt;
}

void VisitRecorder::setNotes(const QString &notes)
{
    m_record.notes = notes;
    m_notes.start();
}

void VisitRecorder::hold(bool held)
{
    m_held = held;
    if (!held && std::exchange(m_behind, false) && m_store)
        check(writeAll());
}

bool VisitRecorder::writes()
{
    m_behind = m_behind || m_held;
    return m_store && !m_held;
}

void VisitRecorder::takeAnswers(const PracticeAnswers &answers)
{
    // what is only made ready is not yet where the person is
    if (!m_practice.isUnderWay() || m_restoring)
        return;
    m_goesOn = false;
    if (m_record.practice == answers)
        return;
    m_record.practice = answers;
    if (writes())
        check(m_store->writePractice(answers));
}

void VisitRecorder::writePlace()
{
    const auto &guide = m_journey.guide();
    const GuidePlace place{
        guide ? guide->id : QString(), m_practice.stepId(), m_practice.isBegun() && !m_practice.isEnded()};
    if (m_restoring || place == m_record.place)
        return;
    m_record.place = place;
    if (writes())
        check(m_store->writePlace(place));
}

void VisitRecorder::writeTicks()
{
    const QStringList ticks = m_journey.ticked();
    if (m_restoring || ticks == m_record.ticks)
        return;
    m_record.ticks = ticks;
    if (writes())
        check(m_store->writeTicks(ticks));
}

void VisitRecorder::writeDisplay()
{
    const DisplayChoices display{m_settings.language(), m_settings.look(), m_settings.textStep()};
    if (m_restoring || display == m_record.display)
        return;
    m_record.display = display;
    if (writes())
        check(m_store->writeDisplay(display));
}

void VisitRecorder::writeNotes()
{
    if (writes())
        check(m_store->writeNotes(m_record.notes));
}

void VisitRecorder::check(const StoreResult<Done> &written)
{
    if (!written)
        Q_EMIT failed(written.error().trouble);
}

} // namespace alongside
