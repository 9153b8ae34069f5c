// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/ClipboardSearch.h"

#include "proof/MarkSearch.h"
#include "proof/Selection.h"

#include <QList>

#include <algorithm>
#include <cstring>

namespace alongside {

namespace {

// Every owner should have these, also one that does not list what it has.
const QByteArrayList usualKinds{
    "UTF8_STRING", "STRING", "TEXT", "text/plain", "text/plain;charset=utf-8", "text/html", "text/uri-list"};

void feed(StreamSearch &stream, const QByteArray &bytes)
{
    for (qsizetype start = 0; start < bytes.size();) {
        const std::span<unsigned char> room = stream.room();
        const auto size = std::min(room.size(), static_cast<std::size_t>(bytes.size() - start));
        std::memcpy(room.data(), bytes.constData() + start, size);
        stream.take(size);
        start += static_cast<qsizetype>(size);
    }
}

} // namespace

Looked searchClipboard(const MarkSearch &search)
{
    Looked looked{QStringLiteral("clipboard"), QStringLiteral("3 selections of the X server"), 0, {}, {}};
    const XServer server;
    if (!server) {
        looked.troubles.append(QStringLiteral("The X server does not let its clipboard be read."));
        return looked;
    }
    StreamSearch stream(search);
    for (const char *const selection : {"CLIPBOARD", "PRIMARY", "SECONDARY"}) {
        for (const QByteArray &kind : usualKinds) {
            bool answered = true;
            stream.restart();
            feed(stream, selectionAs(server, selection, kind, answered));
            addHits(looked, stream, search, QString::fromLatin1(selection));
            if (!answered) {
                looked.troubles.append(QStringLiteral("The owner of the selection %1 does not answer.")
                                           .arg(QLatin1String(selection)));
                break;
            }
        }
    }
    looked.bytes = stream.searched();
    return looked;
}

} // namespace alongside
