// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/ComponentKind.h"

namespace alongside {

/// What a text must look like for its kind of question, whatever the form says.
struct TextShape {
    QString pattern; ///< Empty: anything will do.
    QString example; ///< A text that has the shape; empty where no one example serves.
    const char *message; ///< What to say otherwise: English, translated under "PracticePage"; may hold %1.
};

/// The shape for a kind of question. Any thread.
TextShape textShape(ComponentKind kind);

} // namespace alongside
