// SPDX-License-Identifier: GPL-3.0-or-later
// bench-plain-saves FOLDER COUNT: the same saves in plain SQLite with the same durability.
#include <sqlite3.h>

#include <cstdlib>
#include <string>

namespace {

bool run(sqlite3 *database, const char *sql)
{
    return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool save(sqlite3 *database, const std::string &words)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "INSERT OR REPLACE INTO note VALUES (1, ?)", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, words.c_str(), int(words.size()), SQLITE_TRANSIENT);
    const bool done = sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_finalize(statement);
    return done;
}

} // namespace

int main(int argc, char *argv[])
{
    sqlite3 *database = nullptr;
    if (argc < 3 || sqlite3_open((std::string(argv[1]) + "/plain").c_str(), &database) != SQLITE_OK)
        return 2;
    bool right = run(database, "PRAGMA journal_mode = WAL") && run(database, "PRAGMA synchronous = FULL")
        && run(database, "PRAGMA temp_store = MEMORY") && run(database, "PRAGMA secure_delete = ON")
        && run(database,
            "CREATE TABLE note (id INTEGER PRIMARY KEY CHECK (id = 1), words TEXT NOT NULL) STRICT");
    for (int i = 0; right && i < std::atoi(argv[2]); ++i)
        right = save(database, "what to ask at the desk, number " + std::to_string(i));
    sqlite3_close(database);
    return right ? 0 : 1;
}
