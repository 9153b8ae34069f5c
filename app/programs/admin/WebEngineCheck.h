// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"
#include "policy/Policy.h"

#include <QByteArray>

namespace alongside {

/// Which web engine a terminal shows pages with, and what an operator should know about it. This program
/// links none: it asks alongside-session.
class WebEngineCheck {
public:
    /// What `alongside-session --version --json` printed; empty when the program at that path is missing,
    /// fails or takes longer than ten seconds. Blocks.
    static QByteArray ask(const QString &program);

    /// The finding about such an answer: a warning where the engine gets no security fixes any more, or is
    /// not known; an error where the policy lets people do it for real, but not with such an engine. Pure.
    static Finding judge(const QByteArray &answer, const QString &program, const Policy::Live &live = {});
};

} // namespace alongside
