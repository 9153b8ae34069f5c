// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/PictureCode.h"
#include "store/ResumeCode.h"
#include "store/StoreError.h"

#include <QDateTime>

namespace alongside {

/// One place that somebody kept, as an operator may see it: number, size and age, never what is in it.
struct SavedPlace {
    QByteArray record; ///< Its id: what its files are called.
    QByteArray locator;
    QDateTime keptAt;
    QDateTime until; ///< When it is shredded.
    qint64 bytes = 0;
    std::chrono::seconds unbelieved{}; ///< As in PlaceTerm.
};

/// How long a place is kept.
struct PlaceTerm {
    PlaceTerm(const QDateTime &day, std::chrono::seconds length = {})
        : until(day)
        , unbelieved(length)
    {
    }

    QDateTime until;
    std::chrono::seconds unbelieved; ///< How long in all, where the clock was not believed; else 0.
};

/// The folder of a terminal's saved places: beside each sealed database stands a small file with its key,
/// wrapped. A place is kept once that file is on the disk, and shredded once it is gone. Used by the vault's
/// process only; one thread.
class SavedPlaces {
public:
    /// The folder is made where it is missing, and closed to others. The clock must outlive the object.
    static SavedPlaces make(const QString &folder, const Clock &clock);
    /// A folder as it is; one that is missing has no places.
    static SavedPlaces in(const QString &folder, const Clock &clock) { return {folder, clock}; }

    /// Where the sealed database of a record lies.
    QString databaseOf(const QByteArray &record) const;

    /// Wraps the key of a record's database and keeps it: from then on the code opens it, for the given
    /// term. The record must be one that this program made up.
    StoreResult<Done> keep(const QByteArray &record, const Secret &key, const Secret &deviceKey,
        const PlaceCode &code, const PlaceTerm &term);
    /// Keeps a place until another time; its code stays the same.
    StoreResult<Done> keepUntil(const QByteArray &record, const PlaceTerm &term);

    /// The place with this locator, without opening it; a null record where there is none.
    SavedPlace find(const QByteArray &locator) const;
    /// The key of a place. WrongKey where code or device key do not fit; counting tries is the caller's.
    StoreResult<Secret> open(const SavedPlace &place, const Secret &deviceKey, const PlaceCode &code) const;

    /// All places, oldest first. Files that are not readable as a place are left out, and left alone.
    QList<SavedPlace> all() const;
    /// A locator that no place here has.
    QByteArray freeLocator() const;
    /// Two pictures that no place here has; nothing where all 576 pairs are taken.
    std::optional<PictureCode::Given> freePictures() const;

    /// Shreds a place: first the wrapped key, and with it all that its database holds; then the files. True
    /// when nothing is left.
    bool shred(const QByteArray &record);
    /// Shreds what is older than it may be. Only to be called while the clock can be trusted (see
    /// ClockTrust), and never what is in use. A place of a time that was not believed gets its whole term,
    /// from now on. Returns how many were shredded.
    int shredExpired(const QList<QByteArray> &inUse);
    /// Removes databases that no place belongs to: visits that nobody saved and that a power cut ended. Not
    /// those in use.
    int removeOrphans(const QList<QByteArray> &inUse);

private:
    SavedPlaces(const QString &folder, const Clock &clock);
    QString keyFileOf(const QByteArray &record) const;

    QString m_folder;
    const Clock &m_clock;
};

} // namespace alongside
