// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Document.h"
#include "base/Finding.h"
#include "guides/CheckedPages.h"

namespace alongside {

struct Step;

/// Reads checked.yaml. A page with a mistake in what identifies it (step, language, address) is left out; any
/// other mistake leaves out the one thing. At most 200 pages with 200 questions each. Every mistake becomes a
/// finding with its line.
CheckedPages readCheckedPages(
    const Document &document, const QString &file, const QList<Step> &steps, QList<Finding> &findings);

} // namespace alongside
