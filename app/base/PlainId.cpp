// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PlainId.h"

#include <algorithm>

namespace alongside {

bool isPlainId(const QString &text, qsizetype longest)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !text.isEmpty() && text.size() <= longest && text.front() != u'-'
        && std::all_of(text.begin(), text.end(), fits);
}

} // namespace alongside
