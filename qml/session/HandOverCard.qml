// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The champion would like a colleague to go on: the person says whether.
Card {
    id: root

    required property var speech
    required property var help

    color: theme.glow
    padding: 14
    spacing: 8

    SpokenText {
        id: question

        theme: root.theme
        speech: root.speech
        text: root.help.words.states["offered"].replace("{name}", root.help.handOver)
        color: root.theme.glowInk
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        BigButton {
            theme: root.theme
            text: qsTr("Yes")
            symbol: "hand-over"
            kind: "primary"
            Accessible.description: question.text
            Layout.fillWidth: true
            onClicked: root.help.goOnWith(true)
        }

        BigButton {
            theme: root.theme
            text: qsTr("No")
            Accessible.description: question.text
            Layout.fillWidth: true
            onClicked: root.help.goOnWith(false)
        }
    }
}
