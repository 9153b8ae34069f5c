// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PiiGuard.h"
#include "programs/admin/parts.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// A place in a text in characters (Unicode code points), which is what most programs count in.
qsizetype inCharacters(const QString &text, qsizetype units)
{
    const QStringView before = QStringView(text).left(units);
    return units - std::count_if(before.begin(), before.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QJsonObject asJson(const QString &text, const GuardedNote &note)
{
    QJsonArray removed;
    for (const PiiFinding &finding : note.removed) {
        const qsizetype start = inCharacters(text, finding.start);
        removed += QJsonObject{{u"kind"_s, piiKindName(finding.kind)}, {u"start"_s, start},
            {u"length"_s, inCharacters(text, finding.end()) - start}};
    }
    return {{u"text"_s, text}, {u"sent"_s, note.text}, {u"removed"_s, removed}};
}

Outcome run(const QCommandLineParser &)
{
    const Result<PiiGuard> guard = PiiGuard::make();
    if (!guard)
        return Outcome::unusable(guard.error().message);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return Outcome::unusable(u"Standard input cannot be read; give sentences on it, one a line."_s);
    QList<QByteArray> lines = in.readAll().split('\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // the end of the last line, or nothing at all
    Outcome outcome;
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        const QString text = QString::fromUtf8(line.constData(), line.size()); // a zero ends nothing
        const GuardedNote note = guard->check(text);
        outcome.text += note.text + u'\n';
        outcome.lines +=
            QString::fromUtf8(QJsonDocument(asJson(text, note)).toJson(QJsonDocument::Compact)) + u'\n';
    }
    return outcome;
}

} // namespace

Command piiCommand()
{
    return {u"pii"_s, u"< SENTENCES"_s,
        u"Says what would be taken out of sentences before they are sent: reads them from standard input, "
        u"one a line "
        "(UTF-8, any language), and prints each as it would go. With --json, one object a line: text, sent, "
        "and "
        "removed, a list of kind, start and length, counted in characters (Unicode code points) from 0. Exit "
        "status 0 whether or not something was taken out."_s,
        {}, run};
}

} // namespace alongside
