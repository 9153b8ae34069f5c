// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

// A large field for one line. The keyboard keeps nothing of what is typed here.
TextField {
    id: root

    required property Theme theme
    required property string label

    placeholderText: label
    placeholderTextColor: theme.quiet
    color: theme.ink
    selectionColor: theme.accent
    selectedTextColor: theme.accentInk
    font.family: theme.family
    font.pixelSize: theme.lead
    implicitHeight: Math.max(theme.target + 20, font.pixelSize * 2.4)
    leftPadding: 24
    rightPadding: 24
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    Accessible.name: label

    background: Rectangle {
        radius: root.theme.corner
        color: root.theme.card
        border.width: root.activeFocus ? 4 : 2
        border.color: root.activeFocus ? root.theme.focus : root.theme.edge
    }
}
