// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace alongside {

/// The environment of each session: the display, but no way to the key store, whose bus is not handed on. A
/// terminal with assistive technology names a bus that has nothing else in ALONGSIDE_ASSISTIVE_BUS.
QProcessEnvironment sessionSurroundings();

} // namespace alongside
