// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PiiCorpus.h"

#include <algorithm>

namespace alongside {

namespace {

bool isSecretKind(const QString &kind)
{
    for (int i = int(PiiKind::NiNumber); i <= int(PiiKind::Typed); ++i) {
        if (piiKindName(PiiKind(i)) == kind)
            return isSecret(PiiKind(i));
    }
    qFatal("There is no kind \"%s\".", qPrintable(kind));
}

} // namespace

QList<CorpusLine::Value> CorpusLine::leftBy(const GuardedNote &note) const
{
    QList<Value> left;
    for (const Value &value : values) {
        bool gone = true;
        for (qsizetype i = value.start; i < value.start + value.length; ++i) {
            const bool taken = std::any_of(note.removed.begin(), note.removed.end(),
                [i](const PiiFinding &finding) { return finding.start <= i && i < finding.end(); });
            gone = gone && (taken || !text.at(i).isLetterOrNumber());
        }
        if (!gone)
            left += value;
    }
    return left;
}

QList<CorpusLine> readCorpus(const QByteArray &file)
{
    QList<CorpusLine> lines;
    for (const QByteArray &row : file.split('\n')) {
        const QStringList cells = QString::fromUtf8(row).split(u'\t');
        if (cells.size() < 2)
            continue;
        CorpusLine line{cells.at(0), cells.at(1), {}};
        for (const QString &cell : cells.mid(2)) {
            const QString value = cell.mid(cell.indexOf(u':') + 1);
            const qsizetype start = line.text.indexOf(value);
            if (start < 0 || value.isEmpty())
                qFatal("The corpus is wrong: %s", row.constData());
            line.values += CorpusLine::Value{cell.left(cell.indexOf(u':')), start, value.size()};
        }
        lines += line;
    }
    return lines;
}

void CorpusScore::add(const CorpusLine &line, const GuardedNote &note)
{
    const auto left = line.leftBy(note);
    for (const CorpusLine::Value &value : line.values) {
        const bool found = std::none_of(left.begin(), left.end(), [&](const CorpusLine::Value &other) {
            return other.start == value.start && other.kind == value.kind;
        });
        for (Count *count : {isSecretKind(value.kind) ? &m_secrets : &m_rest, &m_kinds[value.kind],
                 &m_kinds[value.kind + u' ' + line.language]}) {
            count->found += found ? 1 : 0;
            ++count->all;
        }
    }
}

double CorpusScore::recall(bool secret) const
{
    return (secret ? m_secrets : m_rest).share();
}

QString CorpusScore::table() const
{
    QString table;
    for (auto kind = m_kinds.begin(); kind != m_kinds.end(); ++kind) {
        table += QStringLiteral("%1 %2 of %3, %4 %\n")
                     .arg(kind.key().leftJustified(20), QString::number(kind->found).rightJustified(4),
                         QString::number(kind->all), QString::number(kind->share(), 'f', 1));
    }
    return table;
}

} // namespace alongside
