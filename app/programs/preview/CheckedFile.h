// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/CheckedPages.h"
#include "guides/PageFacts.h"

#include <QByteArray>

namespace alongside {

/// What a page shows now, to be written down in the place of what was written down before: words of before
/// that still fit stay, with their *, and so do messages and questions that are there sometimes. Pure.
CheckedPage recordedPage(const CheckedPage &before, const PageFacts &page);

/// checked.yaml as authors and their tools read it. Words of pages are written down here and nowhere else,
/// and these are the public pages that a guide is checked against. Pure.
QByteArray checkedYaml(const CheckedPages &checked);

} // namespace alongside
