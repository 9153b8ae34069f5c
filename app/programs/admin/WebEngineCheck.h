// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"

#include <QByteArray>

namespace alongside {

/// Which web engine a terminal shows pages with, and what an operator should know about it. This program
/// links none: it asks alongside-session.
class WebEngineCheck {
public:
    /// What `alongside-session --version --json` printed; empty when the program at that path is missing,
    /// fails or takes longer than ten seconds. Blocks.
    static QByteArray ask(const QString &program);

    /// The finding about such an answer: a warning where the engine is older than Qt 6.8, whose fixes for the
    /// holes of Chromium nobody brings to Debian 12 (docs/decisions/web-engine-trust.md), or where it is not
    /// known. Pure.
    static Finding judge(const QByteArray &answer, const QString &program);
};

} // namespace alongside
