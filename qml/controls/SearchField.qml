// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

// A large field for a few words. The keyboard keeps nothing of what is typed here.
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
    leftPadding: theme.lead * 1.35 + 40
    rightPadding: 24
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
    Accessible.name: label
    Accessible.searchEdit: true

    background: Rectangle {
        radius: root.theme.corner
        color: root.theme.card
        border.width: root.activeFocus ? 4 : 2
        border.color: root.activeFocus ? root.theme.focus : root.theme.edge

        Icon {
            name: "search"
            colour: root.theme.quiet
            size: root.theme.lead * 1.35
            anchors.left: parent.left
            anchors.leftMargin: 22
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
