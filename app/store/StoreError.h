// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace alongside {

/// Why a place could not be kept or opened: what kind of trouble, for the sentence on the screen, and one
/// English sentence for the log. Neither holds anything that a person typed.
struct StoreError {
    enum class Trouble {
        WrongKey, ///< Not opened by this key: a wrong code, another terminal's key, or a damaged file.
        Damaged, ///< Opened, but something in it is not as it was written.
        Newer, ///< Written by a newer version of this program; left as it is.
        Full, ///< The disk is full.
        ReadOnly, ///< The disk or the file cannot be written.
        Missing, ///< There is no such file.
        Unusable ///< Anything else, such as a SQLCipher that does not encrypt.
    };

    Trouble trouble = Trouble::Unusable;
    QString message;
};

template <typename T>
using StoreResult = Result<T, StoreError>;

} // namespace alongside
