// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace alongside {

/// The languages that the interface speaks: each with its own name and its own greeting.
class Languages {
public:
    /// The wanted codes (ISO 639) that the interface speaks, in that order; English where that leaves none.
    static QStringList known(const QStringList &wanted);
    /// The language's own name, such as "Cymraeg".
    static QString nameOf(const QString &code);
    /// [{code, name, greeting}] for the screens.
    static QVariantList describe(const QStringList &codes);
};

} // namespace alongside
