// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/PageWords.h"
#include "practice/runs/FormRun.h"

namespace alongside {

/// A piece of content (text, list, details, banner) in the design system's markup, sanitised; empty for a
/// question.
QString contentMarkup(const FormRun &run, const PageWords &words, const Component &component);

} // namespace alongside
