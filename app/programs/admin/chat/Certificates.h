// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/chat/ChatPlan.h"

namespace alongside {

/// The certificates that a chat server shows: made by an authority of its own, with the openssl program.
class Certificates {
public:
    /// Makes the authority (ten years), where the folder has none yet, and a server's certificate for both
    /// hosts of the plan (two years); fills in where they lie. Blocks for some tenths of a second.
    static Result<Done> make(ChatPlan &plan);
};

} // namespace alongside
