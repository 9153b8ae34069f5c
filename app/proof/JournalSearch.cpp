// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/JournalSearch.h"

#include "proof/Descriptor.h"
#include "proof/MarkSearch.h"

#include <QFileInfo>

#include <cstdio>

#include <unistd.h>

namespace alongside {

bool hasJournal()
{
    return QFileInfo::exists(QStringLiteral("/run/systemd/journal/stdout"));
}

Looked searchJournal(const MarkSearch &search, std::time_t since)
{
    Looked looked{QStringLiteral("journal"), QStringLiteral("this machine keeps none"), 0, {}, {}};
    if (!hasJournal())
        return looked;
    looked.at = QStringLiteral("every entry since the start");
    const QByteArray command =
        "journalctl --quiet --all --output=export --since=@" + QByteArray::number(qlonglong(since));
    FILE *const entries = popen(command.constData(), "r");
    StreamSearch stream(search);
    const bool read = entries && Descriptor(dup(fileno(entries))).readInto(stream);
    if (!entries || pclose(entries) != 0 || !read)
        looked.troubles.append(QStringLiteral("The journal cannot be read; it needs root."));
    looked.bytes = stream.searched();
    addHits(looked, stream, search, QStringLiteral("an entry"));
    return looked;
}

} // namespace alongside
