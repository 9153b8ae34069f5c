// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

namespace alongside {

class PageStage;

/// Plays the "do" of tests/data/pages in a page; empty, or what could not be done.
QString playSteps(PageStage &stage, const QJsonArray &steps);

} // namespace alongside
