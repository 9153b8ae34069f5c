// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SmallSite.h"

#include <QStringList>

namespace alongside {

/// One way in which a page could try to reach a place off the list: the page itself, what else its site has,
/// and what a person does there. Written in tests/browser/escapes/*.txt: "=== name", then the page; "> " a
/// header of it, "> :status " its status; "!!! " something to do; "??? " why this
/// web engine does not do it at all; "--- path type status" another page.
struct Attempt {
    QByteArray name;
    QList<QPair<QByteArray, SmallSite::Page>> pages; ///< By path below the attempt's own; the first is "".
    QByteArray doubt; ///< Why the web engine would not do it even without a lock; else empty.
    QList<QByteArray> deeds; ///< "press SELECTOR [KEYS]", "key KEYS", "leave".

    /// All attempts of a folder.
    static QList<Attempt> readAll(const QString &folder);

    /// Puts its pages on the site, below /name/, with the place outside in them.
    void putOn(SmallSite &site, const SmallSite &outside) const;
};

} // namespace alongside
