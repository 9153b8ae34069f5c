// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreError.h"

#include <QByteArray>

namespace alongside {

/// Writing and removing small files so that the answer is true after a power cut: the new content or the old,
/// never half of it (fsync of the file, rename, fsync of its folder).
namespace durable {

/// Replaces the file's content. Only the owner may read it (0600). Any thread.
StoreResult<Done> write(const QString &path, const QByteArray &content);

/// Removes the file; true when it is gone, or was not there.
bool remove(const QString &path);

} // namespace durable

} // namespace alongside
