// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "store/StoreError.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace alongside {

/// One encrypted SQLite file (SQLCipher 4: AES-256, HMAC-SHA-512 on each page), open for as long as this
/// object lives. What a call has answered survives SIGKILL and a power cut: write-ahead log, synchronous
/// FULL. One thread at a time.
class SealedDatabase {
public:
    /// What leads from one version of the tables to the next: SQL, the first from an empty file to version 1.
    using Migrations = QList<QByteArray>;

    /// Opens the file, makes it where there is none, and brings its tables to the newest version. The key is
    /// 32 random bytes, used as they are; not kept longer than the call, but by SQLCipher in memory of its
    /// own until the end. A file of a newer version is refused and not touched; the same holds for a file
    /// that the key does not open.
    static StoreResult<SealedDatabase> open(
        const QString &path, const Secret &key, const Migrations &migrations);

    SealedDatabase(SealedDatabase &&) noexcept;
    SealedDatabase &operator=(SealedDatabase &&) noexcept;
    ~SealedDatabase();

    /// Runs one statement with its values; numbers, texts and byte arrays are known.
    StoreResult<Done> run(const QByteArray &sql, const QVariantList &values = {});

    /// The rows that a statement answers with.
    StoreResult<QList<QVariantList>> rows(const QByteArray &sql, const QVariantList &values = {});

    /// All that the work does, or nothing of it; its error is handed on. Acknowledged once it is on the disk.
    StoreResult<Done> together(const std::function<StoreResult<Done>()> &work);

    /// True when every page of the file is as it was written: each has a seal of its own, which is otherwise
    /// looked at only when the page is read.
    bool isWhole();

    /// Removes a database's file with its log and index; true when nothing of them is left. No database may
    /// be open on it. What the key encrypted is gone with the key; this gives back the room.
    static bool remove(const QString &path);

private:
    struct Closer {
        void operator()(sqlite3 *database) const;
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit SealedDatabase(sqlite3 *database);
    StoreResult<Done> prepare(const Secret &key, const Migrations &migrations);
    StoreResult<Done> migrate(const Migrations &migrations);
    StoreError trouble(int code) const;
    StoreResult<sqlite3_stmt *> statement(const QByteArray &sql);

    std::unique_ptr<sqlite3, Closer> m_database;
    /// Kept for the next time: each memory that SQLCipher takes is locked and wiped, which costs more than
    /// the saving.
    std::map<QByteArray, std::unique_ptr<sqlite3_stmt, Closer>> m_statements;
};

} // namespace alongside
