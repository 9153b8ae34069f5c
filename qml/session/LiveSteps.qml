// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "I am not sure where you are", and the steps to choose from.
Card {
    id: root

    required property var speech
    // the program's LiveController
    required property var live
    property bool open: false

    padding: 20

    // another page begins with the list shut
    onVisibleChanged: open = false

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: qsTr("I am not sure where you are. If you know the step, choose it. If not, the words on the page count.")
        Layout.fillWidth: true
    }

    BigButton {
        theme: root.theme
        text: root.open ? qsTr("Close the list of steps") : qsTr("Choose the step")
        symbol: root.open ? "up" : "down"
        Layout.fillWidth: true
        onClicked: root.open = !root.open
    }

    Repeater {
        model: root.open ? root.live.steps : []

        BigButton {
            required property var modelData

            theme: root.theme
            text: modelData.title
            kind: "quiet"
            Layout.fillWidth: true
            onClicked: root.live.chooseStep(modelData.step)
        }
    }
}
