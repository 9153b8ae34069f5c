// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.VirtualKeyboard.Styles

// One key: a rounded piece of paper with its letter or drawing in the middle.
KeyPanel {
    id: root

    required property Theme theme
    property string words: control ? control.displayText : ""
    property string symbol: ""
    property bool strong: false
    property bool quiet: false
    readonly property bool down: control ? control.pressed : false
    readonly property color letter: strong ? theme.accentInk : theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: 4
        radius: 10
        opacity: root.control && root.control.enabled ? 1 : 0.5
        color: root.strong ? (root.down ? root.theme.accentPressed : root.theme.accent) : root.down ? root.theme.tint : root.quiet ? root.theme.paper : root.theme.card
        border.width: root.theme.look === 2 ? 2 : 1
        border.color: root.down ? root.theme.accent : root.theme.edge

        Text {
            anchors.fill: parent
            visible: root.symbol === ""
            text: root.words
            color: root.letter
            font.family: root.theme.family
            font.pixelSize: Math.max(22, Math.min(34, parent.height * 0.46))
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 16
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        Icon {
            anchors.centerIn: parent
            visible: root.symbol !== ""
            name: root.symbol
            colour: root.letter
            size: Math.min(40, parent.height * 0.5)
        }
    }
}
