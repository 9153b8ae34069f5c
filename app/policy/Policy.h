// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

namespace alongside {

/// What the operator decided about this terminal: plain values, right by the time anybody holds one.
struct Policy {
    enum class Theme { Light, Dark, HighContrast };

    QString place; ///< The name of the place as people say it, such as "Central Library".
    QStringList languages; ///< ISO 639 codes, at least one, the first is the one to start with.
    QString guidesFolder; ///< Absolute path; the folder was there when the policy was read.
    QString practiceFolder; ///< The same for practice forms.
    QString glossaryFolder; ///< The same for help with well-known questions.
    QSizeF panelSize; ///< The lit picture of the screen in millimetres; taller than wide when upright.
    Theme theme = Theme::Light; ///< The colours that a visit starts with.
    QString savingFolder{}; ///< Absolute path of the folder of saved places; empty where nobody can save.
    int savingDays = 28; ///< How long a saved place lasts.
    int pictureDays = 7; ///< How long one lasts that pictures open; never more than savingDays.
};

} // namespace alongside
