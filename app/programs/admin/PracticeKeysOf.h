// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/GuideLinter.h"
#include "practice/forms/Form.h"

namespace alongside {

/// The pages of a practice form as a guide knows them: addresses, titles and names of questions. Pure.
QList<PracticeKeys> practiceKeysOf(const Form &form);

} // namespace alongside
