// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

namespace alongside {

class PageStage;

/// Plays the "do" of tests/data/pages in a page; empty, or what could not be done. The frames in which it
/// ended are those in which the next one goes on.
QString playSteps(PageStage &stage, const QJsonArray &steps, QJsonArray &frames);

} // namespace alongside
