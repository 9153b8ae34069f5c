// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/Looked.h"

#include "proof/MarkSearch.h"

namespace alongside {

void addHits(Looked &looked, const StreamSearch &stream, const MarkSearch &search, const QString &where)
{
    const QMap<int, int> &found = stream.found();
    for (auto each = found.begin(); each != found.end(); ++each) {
        const Mark &mark = search.marks()[each.key()];
        looked.hits.append({looked.channel, where, mark.canary, mark.writing, each.value()});
    }
}

} // namespace alongside
