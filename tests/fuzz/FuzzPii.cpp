// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/PiiGuard.h"

#include <cstddef>
#include <cstdint>

using namespace alongside;

namespace {

const PiiGuard &guard()
{
    static const Result<PiiGuard> made = PiiGuard::make();
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return made.value();
}

/// Findings stand in the note, in order, none on another, and what is sent is the note without them.
bool isInOrder(const QString &text, const GuardedNote &note)
{
    QString sent;
    qsizetype at = 0;
    for (const PiiFinding &finding : note.removed) {
        if (finding.start < at || finding.length <= 0 || finding.end() > text.size())
            return false;
        sent += text.mid(at, finding.start - at) + PiiGuard::mark();
        at = finding.end();
    }
    return note.text == sent + text.mid(at);
}

} // namespace

/// Anything may be in a note: it is read, alone and after itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString wide = QString::fromUtf16(reinterpret_cast<const char16_t *>(data), qsizetype(size / 2));
    return isInOrder(text, guard().check(text)) && isInOrder(wide, guard().check(wide))
            && isInOrder(text, guard().check(text, {{text, wide}, {text.left(40)}}))
        ? 0
        : 1;
}
