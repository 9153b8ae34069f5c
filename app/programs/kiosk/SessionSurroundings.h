// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace alongside {

/// The environment of each session: the display, but nothing that leads to the key store, neither its bus nor
/// its password. Sessions run as the kiosk's own user: this keeps honest programs apart, not one that was
/// taken over. A terminal with assistive technology names a bus that has nothing else in
/// ALONGSIDE_ASSISTIVE_BUS.
QProcessEnvironment sessionSurroundings();

} // namespace alongside
