// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Says that the practice page stays in its language, and how to have it in the one that was chosen since.
Card {
    id: root

    required property var speech
    // the page's language by its own name
    property string kept: ""

    signal againChosen

    color: theme.glow
    padding: 20

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: qsTr("The form stays in this language: %1. To have it in yours, begin again. What is typed in it is then forgotten.").arg(root.kept)
        color: root.theme.glowInk
        Layout.fillWidth: true
    }

    BigButton {
        theme: root.theme
        text: qsTr("Begin again")
        symbol: "back"
        Layout.fillWidth: true
        onClicked: root.againChosen()
    }
}
