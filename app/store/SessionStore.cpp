// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SessionStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace alongside {

SealedDatabase::Migrations SessionStore::migrations()
{
    return {R"(
-- Where in which guide the visit is. Ids of guides and steps that the terminal has; nothing from a live page.
CREATE TABLE place (id INTEGER PRIMARY KEY CHECK (id = 1), guide TEXT NOT NULL, step TEXT NOT NULL,
    practising INTEGER NOT NULL CHECK (practising IN (0, 1))) STRICT;
-- The needs of the guide that are ticked. Ids of the guide; nothing from a live page.
CREATE TABLE tick (need TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
-- What the person wrote for themselves on the terminal's own notes screen; nothing from a live page.
CREATE TABLE note (id INTEGER PRIMARY KEY CHECK (id = 1), words TEXT NOT NULL) STRICT;
-- Language, colours and text size; nothing from a live page.
CREATE TABLE display (id INTEGER PRIMARY KEY CHECK (id = 1), language TEXT NOT NULL, look TEXT NOT NULL,
    text_step INTEGER NOT NULL) STRICT;
-- Answers to a practice form, which is a copy for learning; nothing from a live page.
CREATE TABLE practice (id INTEGER PRIMARY KEY CHECK (id = 1), form TEXT NOT NULL, page TEXT NOT NULL,
    fingerprint BLOB NOT NULL, answers TEXT NOT NULL) STRICT;
-- When the visit began, in seconds since the epoch; nothing from a live page.
CREATE TABLE times (id INTEGER PRIMARY KEY CHECK (id = 1), begun INTEGER NOT NULL) STRICT;
)"};
}

SessionStore::SessionStore(SealedDatabase database)
    : m_database(std::move(database))
{
}

StoreResult<SessionStore> SessionStore::open(const QString &path, const Secret &key)
{
    auto database = SealedDatabase::open(path, key, migrations());
    if (!database)
        return database.error();
    return SessionStore(std::move(database).value());
}

StoreResult<SessionRecord> SessionStore::read()
{
    const auto place = m_database.rows("SELECT guide, step, practising FROM place");
    const auto ticks = m_database.rows("SELECT need FROM tick ORDER BY need");
    const auto notes = m_database.rows("SELECT words FROM note");
    const auto display = m_database.rows("SELECT language, look, text_step FROM display");
    const auto practice = m_database.rows("SELECT form, page, fingerprint, answers FROM practice");
    const auto times = m_database.rows("SELECT begun FROM times");
    for (const auto *answer : {&place, &ticks, &notes, &display, &practice, &times}) {
        if (!*answer)
            return answer->error();
    }
    SessionRecord record;
    for (const QVariantList &row : place.value())
        record.place = {row[0].toString(), row[1].toString(), row[2].toBool()};
    for (const QVariantList &row : ticks.value())
        record.ticks.append(row[0].toString());
    for (const QVariantList &row : notes.value())
        record.notes = row[0].toString();
    for (const QVariantList &row : display.value())
        record.display = {row[0].toString(), row[1].toString(), row[2].toInt()};
    for (const QVariantList &row : practice.value())
        record.practice = PracticeAnswers{row[0].toString(), row[1].toString(), row[2].toByteArray(),
            QJsonDocument::fromJson(row[3].toString().toUtf8()).object()};
    for (const QVariantList &row : times.value())
        record.begun = QDateTime::fromSecsSinceEpoch(row[0].toLongLong(), QTimeZone::utc());
    return record;
}

StoreResult<Done> SessionStore::writePlace(const GuidePlace &place)
{
    return m_database.run(
        "INSERT OR REPLACE INTO place VALUES (1, ?, ?, ?)", {place.guide, place.step, int(place.practising)});
}

StoreResult<Done> SessionStore::writeTicks(const QStringList &ticks)
{
    return m_database.together([&]() -> StoreResult<Done> {
        auto done = m_database.run("DELETE FROM tick");
        for (const QString &need : ticks) {
            if (done)
                done = m_database.run("INSERT OR IGNORE INTO tick VALUES (?)", {need});
        }
        return done;
    });
}

StoreResult<Done> SessionStore::writeNotes(const QString &notes)
{
    return m_database.run("INSERT OR REPLACE INTO note VALUES (1, ?)", {notes});
}

StoreResult<Done> SessionStore::writeDisplay(const DisplayChoices &display)
{
    return m_database.run("INSERT OR REPLACE INTO display VALUES (1, ?, ?, ?)",
        {display.language, display.look, display.textStep});
}

StoreResult<Done> SessionStore::writePractice(const PracticeAnswers &practice)
{
    return m_database.run("INSERT OR REPLACE INTO practice VALUES (1, ?, ?, ?, ?)",
        {practice.form, practice.page, practice.fingerprint,
            QString::fromUtf8(QJsonDocument(practice.answers).toJson(QJsonDocument::Compact))});
}

StoreResult<Done> SessionStore::writeBegun(const QDateTime &begun)
{
    return m_database.run("INSERT OR REPLACE INTO times VALUES (1, ?)", {begun.toSecsSinceEpoch()});
}

} // namespace alongside
