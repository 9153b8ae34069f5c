// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QCborMap>

namespace alongside {

/// What the process of one visit and the vault say to each other. The secret travels beside the fields, never
/// in them, so that it is only ever in memory of its own. A question has a number, "ask", which its answer
/// repeats.
struct Message {
    enum class Kind : quint8 {
        // from the visit to the vault
        Ready = 1, ///< Loaded, hidden, and waiting to be shown.
        Shown, ///< The first picture stands; "clipboard": true when it was found empty.
        Beat, ///< Still alive: "endsAt" in monotonic milliseconds, whether the screen is "held" or "blank",
        ///< whether a page of a real service is open, "live", and whether somebody helped "inPerson".
        Pin, ///< The person's own PIN (the secret), so that a crash does not open a hidden screen.
        Keep, ///< "Save my place": answered with Kept or Refused.
        KeepByPictures, ///< The same with five pictures of the person's own (the secret, one byte each).
        ComeBack, ///< A code was typed (the secret): answered with Visit or Refused.
        ComeBackByPictures, ///< The two given pictures, then the person's five (the secret, one byte each).
        Staff, ///< The staff code (the secret), for an "action": answered with Allowed or Refused.
        Finish, ///< The visit ends; "keep" says whether its place stays.
        KeepTalk, ///< What another process would need to go on with a talk (the secret); none once it is
        ///< over.
        // from the vault to the visit
        Show = 64, ///< Be seen now: "receipt" of the visit before, "crashes" of this one, and its last beat.
        Visit, ///< The database to write to, "file", and its key (the secret); whether saving is "offered" or
        ///< "broken"; "until" and "pictureUntil" when a place would be kept, in seconds.
        Kept, ///< What to take away (the secret: the code, or two "pictures"), and "until", in seconds.
        Allowed, ///< Staff may do the "action".
        Refused, ///< "why", of Refusal; "wait" in seconds where waiting helps.
        Waiting, ///< Others wait for the terminal, or no longer: "waiting".
        Chat, ///< The chat account of the terminal: its "address" with a resource of this visit's own, and
        ///< its
        ///< password (the secret).
        Talk ///< What KeepTalk said last before a crash (the secret).
    };

    /// Why the vault does not do what was asked; the sentence is made where it is shown.
    enum class Refusal {
        SavingIsOff,
        WrongCode,
        Wait,
        StaffNeeded,
        DiskFull,
        DiskReadOnly,
        NewerVersion,
        Damaged,
        Trouble
    };

    Kind kind = Kind::Beat;
    QCborMap fields{};
    Secret secret{};
};

} // namespace alongside
