// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/Vocabulary.h"

#include <QStringList>

namespace alongside {

/// An error message that a guide explains: every condition that is given must fit the message.
struct KnownError {
    QString id;
    QString question; ///< Key of the question, or empty for any.
    std::optional<MessageKind> kind; ///< None for any.
};

/// One step of a guide without its words: the pages and questions that it belongs to.
struct Step {
    QString id;
    QStringList
        pages; ///< "/path" of the practice form or "https://..." of a live page, with * for any characters.
    QList<PageRole> kinds; ///< Pages of these kinds, whatever their address.
    QStringList questions; ///< Keys, in order.
    QList<KnownError> errors;
};

} // namespace alongside
