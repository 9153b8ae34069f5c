// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// How a conversation ended: four answers, and nothing about the person.
Sheet {
    id: root

    required property var desk
    required property var talk

    heading: qsTr("How did it end?")

    Words {
        theme: root.theme
        text: qsTr("This is counted, without anything about the person. The conversation goes from your screen.")
        Layout.fillWidth: true
    }

    Repeater {
        model: [qsTr("They have done what they came for"), qsTr("They will come back"), qsTr("They need somebody beside them"), qsTr("Another service helps them better")]

        BigButton {
            required property int index
            required property string modelData

            theme: root.theme
            text: modelData
            focus: index === 0
            Layout.fillWidth: true
            onClicked: root.end(index)
        }
    }

    BigButton {
        theme: root.theme
        text: qsTr("I cannot say")
        kind: "quiet"
        Layout.fillWidth: true
        onClicked: root.end(-1)
    }

    BigButton {
        theme: root.theme
        text: qsTr("Go on talking")
        symbol: "back"
        Layout.fillWidth: true
        onClicked: root.closed()
    }

    function end(outcome) {
        root.desk.close(root.talk, outcome);
        root.closed();
    }
}
