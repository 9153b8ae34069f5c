// SPDX-License-Identifier: GPL-3.0-or-later
// store-KilledSaving [TIMES]: kills a process at random moments while it saves, so many times, and looks from
// this process whether anything that it had acknowledged is lost.
#include "store/SessionStore.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <ctime>

using namespace alongside;

namespace {

constexpr int visits = 10; // databases, one after another, so that each grows through many killings

struct Count {
    int acknowledged = 0; // what the killed process said that it had saved
    int found = 0;
};

// Saves a number higher than the last, again and again, and says each on the pipe once it is saved.
[[noreturn]] void saveForEver(const QString &path, const Secret &key, int from, int pipe)
{
    auto store = SessionStore::open(path, key);
    for (int number = from + 1; store; ++number) {
        if (!store->writeNotes(QString::number(number)) || ::write(pipe, &number, sizeof number) < 0)
            break;
    }
    ::_exit(1);
}

// One process, killed after a random time between 0 and 30 ms.
Count killOnce(const QString &path, const Secret &key, int from)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {0, -1};
    const pid_t child = ::fork();
    if (child == 0)
        saveForEver(path, key, from, ends[1]);
    ::close(ends[1]);
    const timespec wait{0, long(QRandomGenerator::global()->bounded(30'000'000))};
    ::nanosleep(&wait, nullptr);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    Count count{from, -1};
    int number = 0;
    while (::read(ends[0], &number, sizeof number) == ssize_t(sizeof number))
        count.acknowledged = number;
    ::close(ends[0]);
    auto store = SessionStore::open(path, key);
    const auto record = store ? store->read() : store.error();
    if (record)
        count.found = record->notes.toInt();
    return count;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int times = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 60;
    const QTemporaryDir folder;
    const Secret key = Secret::random(32);
    int lost = 0, unreadable = 0, saves = 0;
    for (int visit = 0; visit < visits; ++visit) {
        const QString path = folder.filePath(QString::number(visit));
        int last = 0;
        for (int i = 0; i < times / visits; ++i) {
            const Count count = killOnce(path, key, last);
            unreadable += count.found < 0 ? 1 : 0;
            lost += count.found >= 0 && count.found < count.acknowledged ? 1 : 0;
            saves += std::max(0, count.acknowledged - last);
            last = std::max(count.found, count.acknowledged);
        }
    }
    std::printf("%d processes killed, %d saves acknowledged, %d lost, %d databases not readable\n",
        times / visits * visits, saves, lost, unreadable);
    return lost + unreadable == 0 && saves > 0 ? 0 : 1;
}
