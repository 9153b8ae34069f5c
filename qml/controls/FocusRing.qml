// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Where the keyboard is. Stands outside its control, on the paper, so that it is seen on every colour (WCAG 2.2, 2.4.13).
Rectangle {
    required property Theme theme

    anchors.fill: parent
    anchors.margins: -6
    color: "transparent"
    border.width: 4
    border.color: theme.focus
    radius: theme.corner + 6
}
