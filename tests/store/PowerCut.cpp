// SPDX-License-Identifier: GPL-3.0-or-later
// store-PowerCut [TIMES]: saves on a disk that keeps nothing but what was synchronised, pulls the plug at
// random moments, so many times, and looks at what the disk then holds. Of what was written and not
// synchronised, any 512 bytes may or may not have arrived.
#include "store/SessionStore.h"

#include <sqlcipher/sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

using namespace alongside;

namespace {

constexpr qsizetype sector = 512;

struct Change {
    qsizetype offset = 0;
    QByteArray bytes;
    bool truncates = false;
};

// A file as the disk has it, and what is still on its way there.
struct OnDisk {
    QByteArray durable;
    std::vector<Change> pending;
};

void apply(QByteArray &content, const Change &change)
{
    if (change.truncates) {
        content.resize(change.offset);
        return;
    }
    if (content.size() < change.offset + change.bytes.size())
        content.append(change.offset + change.bytes.size() - content.size(), '\0');
    std::memcpy(content.data() + change.offset, change.bytes.constData(), std::size_t(change.bytes.size()));
}

/// The disk under the database: remembers what is safe, and what it would hold if the plug were pulled at one
/// moment.
class Disk {
public:
    std::map<std::string, OnDisk> files;
    std::map<std::string, QByteArray> afterCut;
    int untilCut = 0;
    int acknowledged = 0;
    int acknowledgedAtCut = 0;
    bool cut = false;
    bool lies = false; // says that it synchronised, and did not: what the test must find

    void step()
    {
        if (cut || --untilCut > 0)
            return;
        cut = true;
        acknowledgedAtCut = acknowledged;
        for (const auto &[path, file] : files)
            afterCut[path] = survivor(file);
    }

private:
    static QByteArray survivor(const OnDisk &file)
    {
        QByteArray content = file.durable;
        for (const Change &change : file.pending) {
            if (change.truncates && QRandomGenerator::global()->bounded(2) == 0)
                apply(content, change);
            for (qsizetype at = 0; at < change.bytes.size(); at += sector) {
                if (QRandomGenerator::global()->bounded(2) == 0)
                    apply(content, {change.offset + at, change.bytes.mid(at, sector), false});
            }
        }
        return content;
    }
};

Disk disk;
sqlite3_vfs *realVfs = nullptr;
sqlite3_vfs vfs;
sqlite3_io_methods methods;

struct File {
    sqlite3_file base;
    std::string *path;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

int onWrite(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    disk.step();
    disk.files[*fileOf(file)->path].pending.push_back(
        {qsizetype(offset), QByteArray(static_cast<const char *>(bytes), size), false});
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xWrite(real, bytes, size, offset);
}

int onTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    disk.step();
    disk.files[*fileOf(file)->path].pending.push_back({qsizetype(size), {}, true});
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xTruncate(real, size);
}

int onSync(sqlite3_file *file, int flags)
{
    disk.step();
    OnDisk &here = disk.files[*fileOf(file)->path];
    if (!disk.lies) {
        for (const Change &change : here.pending)
            apply(here.durable, change);
        here.pending.clear();
    }
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xSync(real, flags);
}

int onClose(sqlite3_file *file)
{
    sqlite3_file *real = fileOf(file)->real();
    const int code = real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
    delete fileOf(file)->path;
    return code;
}

// All else goes to the real file as it is.
template <auto Member, typename... Arguments>
int pass(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = fileOf(file)->real();
    return (real->pMethods->*Member)(real, arguments...);
}

int onOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *answered)
{
    std::memset(file, 0, std::size_t(vfs.szOsFile));
    const int code = realVfs->xOpen(realVfs, name, fileOf(file)->real(), flags, answered);
    fileOf(file)->path = new std::string(name ? name : "");
    file->pMethods = &methods;
    if (code != SQLITE_OK) {
        delete fileOf(file)->path;
        file->pMethods = nullptr;
    } else if (name) {
        disk.files[name];
    }
    return code;
}

int onDelete(sqlite3_vfs *, const char *name, int sync)
{
    disk.files.erase(name);
    return realVfs->xDelete(realVfs, name, sync);
}

void standUnderSqlite()
{
    realVfs = sqlite3_vfs_find(nullptr);
    vfs = *realVfs;
    vfs.zName = "cut";
    vfs.szOsFile = int(sizeof(File)) + realVfs->szOsFile;
    vfs.xOpen = onOpen;
    vfs.xDelete = onDelete;
    using Io = sqlite3_io_methods;
    methods = {3, onClose, pass<&Io::xRead, void *, int, sqlite3_int64>, onWrite, onTruncate, onSync,
        pass<&Io::xFileSize, sqlite3_int64 *>, pass<&Io::xLock, int>, pass<&Io::xUnlock, int>,
        pass<&Io::xCheckReservedLock, int *>, pass<&Io::xFileControl, int, void *>,
        [](sqlite3_file *) { return int(sector); }, [](sqlite3_file *) { return 0; },
        pass<&Io::xShmMap, int, int, int, void volatile **>, pass<&Io::xShmLock, int, int, int>,
        [](sqlite3_file *file) {
            sqlite3_file *real = fileOf(file)->real();
            real->pMethods->xShmBarrier(real);
        },
        pass<&Io::xShmUnmap, int>,
        [](sqlite3_file *, sqlite3_int64, int, void **bytes) {
            *bytes = nullptr;
            return SQLITE_OK;
        },
        [](sqlite3_file *, sqlite3_int64, void *) {
            return SQLITE_OK;
        }};
    sqlite3_vfs_register(&vfs, 1);
}

// Saves until the plug is pulled; what the disk holds then is laid into the second folder.
void saveUntilCut(const QString &from, const QString &to, const Secret &key, bool lies)
{
    disk = Disk();
    disk.lies = lies;
    disk.untilCut = 1 + int(QRandomGenerator::global()->bounded(160));
    auto store = SessionStore::open(from, key);
    for (int number = 1; store && !disk.cut; ++number) {
        if (store->writeNotes(QString::number(number)))
            disk.acknowledged = number;
    }
    for (const auto &[path, content] : disk.afterCut) {
        QFile file(to + QString::fromStdString(path).mid(from.size()));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
}

struct Tally {
    int lost = 0;
    int unreadable = 0;
    int saves = 0;
};

Tally pullThePlug(int times, bool lies)
{
    Tally tally;
    for (int i = 0; i < times; ++i) {
        const QTemporaryDir folder;
        const Secret key = Secret::random(32);
        saveUntilCut(folder.filePath(QStringLiteral("a")), folder.filePath(QStringLiteral("b")), key, lies);
        const int safe = disk.acknowledgedAtCut;
        auto store = SessionStore::open(folder.filePath(QStringLiteral("b")), key);
        const auto record = store ? store->read() : store.error();
        tally.saves += safe;
        tally.unreadable += record ? 0 : 1;
        tally.lost += record && record->notes.toInt() < safe ? 1 : 0;
    }
    return tally;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int times = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 60;
    standUnderSqlite();
    const Tally lying = pullThePlug(20, true);
    const Tally tally = pullThePlug(times, false);
    std::printf("%d power cuts, %d saves acknowledged before them, %d lost, %d databases not readable\n",
        times, tally.saves, tally.lost, tally.unreadable);
    std::printf("on a disk that lies: 20 power cuts, %d lost, %d databases not readable\n", lying.lost,
        lying.unreadable);
    const bool found = lying.lost + lying.unreadable > 0;
    return found && tally.lost + tally.unreadable == 0 && tally.saves > 0 ? 0 : 1;
}
