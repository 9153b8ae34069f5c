// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace alongside {

/// What a well-known question is, in one language. Texts may be shown as they are.
struct GlossaryWords {
    QString what;
    QString format;
    QString where;
    QString why;
};

/// What a kind of error message means, in one language; says: folded patterns that tell this kind.
struct MessageWords {
    QStringList says;
    QString means;
    QString doThis;
};

/// What a kind of page, or a box that stands on many pages, is and what to do there, in one language.
struct PageAdvice {
    QString what;
    QString doThis;
};

} // namespace alongside
