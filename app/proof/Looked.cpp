// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/Looked.h"

#include "proof/MarkSearch.h"

#include <algorithm>
#include <cstring>

namespace alongside {

void addHits(Looked &looked, const StreamSearch &stream, const MarkSearch &search, const QString &where)
{
    const QMap<int, int> &found = stream.found();
    for (auto each = found.begin(); each != found.end(); ++each) {
        const Mark &mark = search.marks()[each.key()];
        looked.hits.append({looked.channel, where, mark.canary, mark.writing, each.value()});
    }
}

void addBytes(Looked &looked, const QByteArray &bytes, const MarkSearch &search, const QString &where)
{
    StreamSearch stream(search);
    for (qsizetype start = 0; start < bytes.size();) {
        const std::span<unsigned char> room = stream.room();
        const auto size = std::min(room.size(), static_cast<std::size_t>(bytes.size() - start));
        std::memcpy(room.data(), bytes.constData() + start, size);
        stream.take(size);
        start += static_cast<qsizetype>(size);
    }
    looked.bytes += bytes.size();
    addHits(looked, stream, search, where);
}

} // namespace alongside
