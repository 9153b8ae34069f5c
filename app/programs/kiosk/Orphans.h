// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace alongside {

/// The children of children that outlive the process that started them, such as those of a web engine: this
/// process becomes their parent (prctl(2), PR_SET_CHILD_SUBREAPER) and ends them.
namespace orphans {

/// From now on they come to this process. False where the system cannot do that.
bool adopt();

/// Ends each child of this process that is not among the known ones (process numbers), and buries those that
/// are dead. How many are still there: call again until none is.
int end(const QList<qint64> &known);

} // namespace orphans

} // namespace alongside
