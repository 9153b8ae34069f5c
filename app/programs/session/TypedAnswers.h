// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/Form.h"

#include <QJsonObject>
#include <QStringList>

namespace alongside {

/// What a person has typed into a form in words or numbers, not what they chose from a list: for the guard
/// that looks at what they write to somebody. Pure.
QStringList typedAnswers(const Form &form, const QJsonObject &answers);

} // namespace alongside
