// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Asks, aloud too, whether somebody is there; any touch and any key is an answer.
Sheet {
    id: root

    required property var speech

    heading: qsTr("Are you there?")
    onOpenChanged: if (open)
        speech.say(heading + " " + words.text)

    Words {
        id: words

        theme: root.theme
        text: qsTr("Touch the screen or press any key to carry on. Soon it is hidden, so that nobody else reads it.")
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    BigButton {
        theme: root.theme
        text: qsTr("Yes, I am here")
        kind: "primary"
        symbol: "tick"
        textSize: root.theme.lead
        focus: true
        Layout.fillWidth: true
        Layout.minimumHeight: root.theme.target * 1.6
        onClicked: root.closed()
    }
}
