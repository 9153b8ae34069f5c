// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/GuideLinter.h"

#include <QDate>

class QDir;

namespace alongside {

/// Everything there is to say about a guide that could be read, also against its form in the folder of the
/// practice forms.
QList<Finding> lintGuide(LoadedGuide loaded, const QDir &practice, QDate today);

} // namespace alongside
