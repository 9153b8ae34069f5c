// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreError.h"
#include "visit/Message.h"

namespace alongside {

/// What a person reads where the vault does not do what they asked: what happened, what is safe, what to do.
/// In the program's present language.
class RefusalWords {
public:
    static QString forKeeping(Message::Refusal why);
    static QString forComingBack(Message::Refusal why, bool byPictures);
    /// Where a staff code does not help.
    static QString forStaff(Message::Refusal why);
    /// Where something of this visit could not be written just now.
    static QString forWriting(StoreError::Trouble trouble);
    /// The refusal that a trouble of the store amounts to.
    static Message::Refusal whyFor(StoreError::Trouble trouble);
    /// The refusal in a message of that kind.
    static Message::Refusal in(const Message &message);
};

} // namespace alongside
