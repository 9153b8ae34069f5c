// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/Component.h"
#include "practice/forms/PageWords.h"

namespace alongside {

/// A question's title without markup and question mark, as a noun where it is one: "What is your date of
/// birth?" gives "date of birth" in lower case where the first word allows. For use inside a message.
QString subjectOf(const QString &title);

/// The same with a capital, to start a sentence.
QString startOf(const QString &title);

/// "Enter your date of birth": what to say when nothing was answered.
QString missingMessage(const Component &component, const QString &title, const PageWords &words);

} // namespace alongside
