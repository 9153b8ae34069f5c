// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QByteArray>

namespace alongside {

/// What finds and opens a saved place, whichever way the person chose: a ResumeCode or a PictureCode, looked
/// at for the length of one call. Both must outlive it.
struct PlaceCode {
    const QByteArray &locator; ///< Finds the record; no secret.
    const Secret &secret; ///< Opens it.
};

} // namespace alongside
