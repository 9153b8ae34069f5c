// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

class StreamSearch;
class MarkSearch;

/// A place where letters that a person typed were found. Says where, never what.
struct Hit {
    QString channel; ///< Such as "memory" or "clipboard".
    QString where; ///< A process, a file or a selection.
    QString canary; ///< The place of the visit in which they had been typed.
    QString writing; ///< How they are written there.
    int times = 0;
};

/// What one search looked at and what it found.
struct Looked {
    QString channel;
    QString at; ///< In words, such as "7 processes".
    qint64 bytes = 0;
    QList<Hit> hits;
    QStringList troubles; ///< What could not be looked at: sentences. A proof with one of them is none.
};

/// Adds to the hits what a stream held that was read at a place.
void addHits(Looked &looked, const StreamSearch &stream, const MarkSearch &search, const QString &where);

/// Searches bytes that are there already, and adds what they hold.
void addBytes(Looked &looked, const QByteArray &bytes, const MarkSearch &search, const QString &where);

} // namespace alongside
