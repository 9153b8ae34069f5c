// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/PageWords.h"
#include "practice/runs/FormRun.h"

namespace alongside {

/// The sections of a form as tasks: each with a link to its first page and how far the person is.
/// Safe HTML; empty for a form without sections.
QString taskListMarkup(const FormRun &run, const PageWords &words);

} // namespace alongside
