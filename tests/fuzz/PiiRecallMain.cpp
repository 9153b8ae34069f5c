// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueMutation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace alongside;

namespace {

constexpr double leastOfSecrets = 99.5; // per cent
constexpr double leastOfTheRest = 97;

CorpusScore play(const QList<CorpusLine> &lines, quint32 first, quint32 rounds, QTextStream *misses)
{
    const Result<PiiGuard> guard = PiiGuard::make();
    if (!guard)
        qFatal("%s", qPrintable(guard.error().message));
    CorpusScore score;
    for (quint32 round = first; round - first < rounds; ++round) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const CorpusLine line = ValueMutation(round * 100'000 + quint32(i)).make(lines.at(i));
            const GuardedNote note = guard->check(line.text);
            score.add(line, note);
            if (misses && !line.leftBy(note).isEmpty())
                *misses << line.language << '\t' << line.leftBy(note).first().kind << '\t' << line.text
                        << '\t' << note.text << '\n';
        }
    }
    return score;
}

} // namespace

/// What must go is found however it is written.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Sentences with what must go."));
    parser.addOptions({{QStringLiteral("rounds"), QStringLiteral("How often each is changed."),
                           QStringLiteral("n"), QStringLiteral("2")},
        {QStringLiteral("first"), QStringLiteral("Number of the first round."), QStringLiteral("n"),
            QStringLiteral("1")},
        {QStringLiteral("misses"), QStringLiteral("Prints what was left.")}});
    parser.addHelpOption();
    parser.process(application);
    QTextStream out(stdout);
    QFile file(parser.positionalArguments().value(0));
    if (!file.open(QIODevice::ReadOnly))
        return out << "Name a file of sentences.\n", 2;
    const CorpusScore score = play(readCorpus(file.readAll()), parser.value(QStringLiteral("first")).toUInt(),
        parser.value(QStringLiteral("rounds")).toUInt(),
        parser.isSet(QStringLiteral("misses")) ? &out : nullptr);
    out << score.table() << "secrets " << score.recall(true) << " %, the rest " << score.recall(false)
        << " %\n";
    return score.recall(true) >= leastOfSecrets && score.recall(false) >= leastOfTheRest ? 0 : 1;
}
