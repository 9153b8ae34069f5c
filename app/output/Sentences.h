// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace alongside {

/// The text without its Markdown signs: what a voice should say and a plain list should show. Any thread.
QString plainWords(const QString &markdown);

/// The sentences of a text in order, each with its closing mark; a line break ends a sentence too. Empty ones
/// are left out, and a full stop inside a figure or an address ("1.5", "gov.uk") ends nothing. Any thread.
QStringList sentencesOf(const QString &text);

} // namespace alongside
