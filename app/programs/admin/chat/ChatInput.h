// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QCommandLineOption>
#include <QString>

namespace alongside {

/// What the commands about chat servers have in common.
namespace ChatInput {

/// --folder: where the server lies.
QCommandLineOption folderOption();
/// The folder with what servers are made from, beside the programs.
QString templates();

/// A new password: 24 signs that nobody takes for another (Crockford's base 32), 120 bits.
Secret newPassword();
/// What readPassword() takes, as a sentence.
QString passwordRule();
/// A password that somebody chose: a line of standard input of 8 to 128 visible ASCII signs; empty when it
/// is none.
Secret readPassword();

} // namespace ChatInput

} // namespace alongside
