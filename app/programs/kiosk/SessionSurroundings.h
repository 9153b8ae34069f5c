// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace alongside {

/// The environment of each session: the display and assistive technology, but no way to the key store, whose
/// bus is not handed on. Asks the bus where assistive technology is; at most a second. Main thread.
QProcessEnvironment sessionSurroundings();

} // namespace alongside
