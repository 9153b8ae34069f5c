// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alongside {

/// What programs of a display copy for each other: the clipboard, and on X11 what is marked. Main thread of a
/// QGuiApplication.
namespace clipboard {

/// True when nothing is in it.
bool isEmpty();
/// Empties it; true when nothing is left.
bool wipe();

} // namespace clipboard

} // namespace alongside
