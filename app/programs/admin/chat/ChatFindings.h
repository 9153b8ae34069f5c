// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"
#include "programs/admin/chat/ChatPlan.h"
#include "programs/admin/chat/ChatProbe.h"

#include <QList>

namespace alongside {

/// What is to be said of a chat server, as sentences: what is wrong, and what to do.
namespace ChatFindings {

/// Of what it offered to this host: whether it answers, is trusted, for how long, and how one logs in.
/// place: what the findings are about, a folder or a policy.
QList<Finding> ofProbe(const ChatProbe &probe, const QString &host, const QString &place);

/// Of the folder: its certificate, its keys, and whether somebody changed the configuration by hand.
QList<Finding> ofFolder(const ChatPlan &plan, const QString &templates);

} // namespace ChatFindings

} // namespace alongside
