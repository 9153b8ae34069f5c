// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

// A very large field for a code. The keyboard keeps nothing of what is typed here.
TextField {
    id: root

    required property Theme theme
    required property string label

    color: theme.ink
    selectionColor: theme.accent
    selectedTextColor: theme.accentInk
    font.family: theme.family
    font.pixelSize: theme.display
    font.weight: Font.DemiBold
    font.letterSpacing: 3
    font.capitalization: Font.AllUppercase
    horizontalAlignment: Text.AlignHCenter
    implicitHeight: Math.max(theme.target + 20, font.pixelSize * 2)
    leftPadding: 16
    rightPadding: 16
    maximumLength: 60
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
    Accessible.name: label

    background: Rectangle {
        radius: root.theme.corner
        color: root.theme.card
        border.width: root.activeFocus ? 4 : 2
        border.color: root.activeFocus ? root.theme.focus : root.theme.edge
    }
}
