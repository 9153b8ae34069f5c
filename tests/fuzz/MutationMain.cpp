// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mutation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

quint32 current = 0;

QList<QByteArray> readSeeds(const QStringList &folders)
{
    QList<QByteArray> seeds;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        for (const QString &name :
            directory.entryList({QStringLiteral("*.json"), QStringLiteral("*.yaml"), QStringLiteral("*.xml")},
                QDir::Files, QDir::Name)) {
            QFile file(directory.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                seeds.append(file.readAll());
        }
    }
    return seeds;
}

} // namespace

/// The address sanitiser calls this before it ends the program: says which input did it.
extern "C" void __asan_on_error()
{
    QTextStream(stderr) << "Input " << current << ": try it alone with --first " << current << " --count 1\n";
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("seeds"), QStringLiteral("Folder of good files."), QStringLiteral("folder")},
            {QStringLiteral("count"), QStringLiteral("How many inputs."), QStringLiteral("n"),
                QStringLiteral("2000")},
            {QStringLiteral("first"), QStringLiteral("Number of the first."), QStringLiteral("n"),
                QStringLiteral("1")}});
    parser.addHelpOption();
    parser.process(application);
    const QList<QByteArray> seeds = readSeeds(parser.values(QStringLiteral("seeds")));
    QTextStream out(stdout);
    if (seeds.isEmpty()) {
        out << "There are no seeds: name a folder with --seeds.\n";
        return 2;
    }
    const quint32 first = parser.value(QStringLiteral("first")).toUInt();
    const quint32 count = parser.value(QStringLiteral("count")).toUInt();
    qint64 slowest = 0;
    quint32 slowestInput = 0;
    for (current = first; current - first < count; ++current) {
        const QByteArray input = alongside::Mutation(seeds, current).make();
        QElapsedTimer timer;
        timer.start();
        if (LLVMFuzzerTestOneInput(
                reinterpret_cast<const std::uint8_t *>(input.constData()), size_t(input.size())))
            return out << "Input " << current << " was handled wrongly.\n", 1;
        if (timer.elapsed() > slowest) {
            slowest = timer.elapsed();
            slowestInput = current;
        }
    }
    out << count << " inputs of " << seeds.size() << " seeds; the slowest, " << slowestInput << ", took "
        << slowest << " ms.\n";
    return slowest < 20'000 ? 0 : 1;
}
