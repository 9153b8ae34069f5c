// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/SealedDatabase.h"
#include "store/SessionRecord.h"

namespace alongside {

/// One visit in its sealed database: written as it goes on, read when the person or the program comes back.
/// Each write is on the disk when it answers. One thread.
class SessionStore {
public:
    /// Opens the visit's database with its own key, or begins it. Errors as SealedDatabase::open.
    static StoreResult<SessionStore> open(const QString &path, const Secret &key);

    /// What was written so far; an empty record for a new visit.
    StoreResult<SessionRecord> read();

    StoreResult<Done> writePlace(const GuidePlace &place);
    StoreResult<Done> writeTicks(const QStringList &ticks);
    StoreResult<Done> writeNotes(const QString &notes);
    StoreResult<Done> writeDisplay(const DisplayChoices &display);
    StoreResult<Done> writePractice(const PracticeAnswers &practice);
    StoreResult<Done> writeBegun(const QDateTime &begun);

    /// True when nothing of the file was changed by anybody else.
    bool isWhole() { return m_database.isWhole(); }
    /// The tables, version by version.
    static SealedDatabase::Migrations migrations();

private:
    explicit SessionStore(SealedDatabase database);

    SealedDatabase m_database;
};

} // namespace alongside
