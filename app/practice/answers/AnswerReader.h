// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/Component.h"

#include <QJsonObject>
#include <QPair>

namespace alongside {

/// What a page posted: control name and value, in the page's order; names may repeat.
using PostedPairs = QList<QPair<QString, QString>>;

/// The answer to one component among the posted pairs, typed as answers are (see FormRun::answers()): a
/// choice's own value, a number, true or false, a list, an object of parts. Undefined when nothing was posted
/// or typed for it. Text that cannot be typed stays text, so that the check can say what is wrong with it.
/// Any thread.
QJsonValue postedAnswer(const Component &component, const PostedPairs &pairs);

} // namespace alongside
