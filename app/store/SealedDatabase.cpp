// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SealedDatabase.h"

#include <sqlcipher/sqlite3.h>

#include <QFile>
#include <QFileInfo>

namespace alongside {

namespace {

using Trouble = StoreError::Trouble;

void bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        sqlite3_bind_int64(statement, place, value.toLongLong());
        return;
    case QMetaType::Double:
        sqlite3_bind_double(statement, place, value.toDouble());
        return;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        return;
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    }
}

QVariant cell(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
            sqlite3_column_bytes(statement, column));
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
            sqlite3_column_bytes(statement, column));
    default:
        return {};
    }
}

Trouble kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return Trouble::WrongKey;
    case SQLITE_CORRUPT:
        return Trouble::Damaged;
    case SQLITE_FULL:
        return Trouble::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Trouble::ReadOnly;
    case SQLITE_CANTOPEN:
        return Trouble::Missing;
    default:
        return Trouble::Unusable;
    }
}

} // namespace

void SealedDatabase::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

void SealedDatabase::Closer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SealedDatabase::SealedDatabase(sqlite3 *database)
    : m_database(database)
{
}

SealedDatabase::SealedDatabase(SealedDatabase &&) noexcept = default;
SealedDatabase &SealedDatabase::operator=(SealedDatabase &&) noexcept = default;
SealedDatabase::~SealedDatabase() = default;

StoreError SealedDatabase::trouble(int code) const
{
    const QString reason = QString::fromUtf8(sqlite3_errstr(code));
    return {kindOf(code), QStringLiteral("The database answered: %1 (%2).").arg(reason).arg(code)};
}

StoreResult<SealedDatabase> SealedDatabase::open(
    const QString &path, const Secret &key, const Migrations &migrations)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, nullptr);
    SealedDatabase database(raw);
    if (code != SQLITE_OK)
        return database.trouble(code);
    if (const auto ready = database.prepare(key, migrations); !ready) {
        StoreError error = ready.error();
        // the file is there, what must stand beside it cannot be made
        if (error.trouble == Trouble::Missing && QFileInfo::exists(path))
            error.trouble = Trouble::ReadOnly;
        return error;
    }
    return StoreResult<SealedDatabase>(std::move(database));
}

StoreResult<Done> SealedDatabase::prepare(const Secret &key, const Migrations &migrations)
{
    sqlite3_extended_result_codes(m_database.get(), 1);
    sqlite3_busy_timeout(m_database.get(), 5000);
    if (key.size() != 32)
        return StoreError{Trouble::Unusable, QStringLiteral("A database needs a key of 32 bytes.")};
    // It would tell the terminal's log of every wrong code, in its own words.
    if (const auto silent = rows("PRAGMA cipher_log_level = NONE"); !silent)
        return silent.error();
    // The blob form x'…' is the key itself: nothing is derived, since it is random already.
    Secret blob(2 + 2 * key.size() + 1);
    static const char digits[] = "0123456789abcdef";
    unsigned char *out = blob.data();
    *out++ = 'x';
    *out++ = '\'';
    for (std::size_t i = 0; i < key.size(); ++i) {
        *out++ = static_cast<unsigned char>(digits[key.data()[i] >> 4]);
        *out++ = static_cast<unsigned char>(digits[key.data()[i] & 15]);
    }
    *out = '\'';
    if (const int code = sqlite3_key(m_database.get(), blob.data(), int(blob.size())); code != SQLITE_OK)
        return trouble(code);
    // A program that was linked against plain SQLite would write everything in the clear, and say nothing.
    const auto version = rows("PRAGMA cipher_version");
    if (!version || version->isEmpty())
        return StoreError{
            Trouble::Unusable, QStringLiteral("SQLCipher is not there: nothing would be encrypted.")};
    for (const char *pragma : {"PRAGMA cipher_memory_security = ON", "PRAGMA temp_store = MEMORY",
             "PRAGMA mmap_size = 0", "PRAGMA trusted_schema = OFF", "PRAGMA secure_delete = ON"}) {
        if (const auto set = rows(pragma); !set)
            return set.error();
    }
    return migrate(migrations);
}

StoreResult<Done> SealedDatabase::migrate(const Migrations &migrations)
{
    const auto version = rows("PRAGMA user_version"); // the first read: a wrong key shows here
    if (!version)
        return version.error();
    qsizetype now = version->value(0).value(0).toInt();
    if (now > migrations.size())
        return StoreError{Trouble::Newer,
            QStringLiteral("It was written by a newer version of this program (%1, this one knows %2).")
                .arg(now)
                .arg(migrations.size())};
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"}) {
        if (const auto set = rows(pragma); !set)
            return set.error();
    }
    for (; now < migrations.size(); ++now) {
        const auto step = together([&]() -> StoreResult<Done> {
            const int code =
                sqlite3_exec(m_database.get(), migrations[now].constData(), nullptr, nullptr, nullptr);
            if (code != SQLITE_OK)
                return trouble(code);
            return run("PRAGMA user_version = " + QByteArray::number(now + 1));
        });
        if (!step)
            return step.error();
    }
    return Done();
}

StoreResult<Done> SealedDatabase::run(const QByteArray &sql, const QVariantList &values)
{
    const auto answer = rows(sql, values);
    if (!answer)
        return answer.error();
    return Done();
}

StoreResult<sqlite3_stmt *> SealedDatabase::statement(const QByteArray &sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end())
        return found->second.get();
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v3(
        m_database.get(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK)
        return trouble(code);
    m_statements.emplace(sql, raw);
    return raw;
}

StoreResult<QList<QVariantList>> SealedDatabase::rows(const QByteArray &sql, const QVariantList &values)
{
    const auto prepared = statement(sql);
    if (!prepared)
        return prepared.error();
    sqlite3_stmt *const raw = prepared.value();
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(raw, int(i + 1), values[i]);
    QList<QVariantList> rows;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW) {
        QVariantList row;
        for (int column = 0; column < sqlite3_column_count(raw); ++column)
            row.append(cell(raw, column));
        rows.append(row);
    }
    sqlite3_reset(raw);
    sqlite3_clear_bindings(raw);
    if (code != SQLITE_DONE)
        return trouble(code);
    return rows;
}

StoreResult<Done> SealedDatabase::together(const std::function<StoreResult<Done>()> &work)
{
    if (const auto begun = run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    auto done = work();
    if (done)
        done = run("COMMIT");
    if (!done)
        run("ROLLBACK");
    return done;
}

bool SealedDatabase::isWhole()
{
    // a row for each page that is not
    const auto trouble = rows("PRAGMA cipher_integrity_check");
    return trouble && trouble->isEmpty();
}

bool SealedDatabase::remove(const QString &path)
{
    bool gone = true;
    for (const QString &name : {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm"),
             path + QStringLiteral("-journal")})
        gone = (!QFileInfo::exists(name) || QFile::remove(name)) && gone;
    return gone;
}

} // namespace alongside
