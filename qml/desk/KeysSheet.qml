// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What the keys do.
Sheet {
    id: root

    heading: qsTr("Keys")

    ColumnLayout {
        spacing: 4
        Layout.fillWidth: true

        Repeater {
            model: [["F2", qsTr("Offer help to whoever waits longest")], ["F3", qsTr("Ready phrases: arrows choose, Enter says")], ["F4", qsTr("Questions of their page")], ["F5", qsTr("The guide, to read along")], ["F6", qsTr("Hand over")], ["F7", qsTr("I am worried about this person")], ["F8", qsTr("Close the conversation")], ["F9", qsTr("Available, or resting")], ["F10", qsTr("Since you signed in")], [qsTr("Ctrl+1 to Ctrl+4"), qsTr("Turn to another conversation")], [qsTr("Alt+1 to Alt+9"), qsTr("Point at a question")], [qsTr("Enter"), qsTr("Send")], [qsTr("Shift+Enter"), qsTr("Begin a new line")], [qsTr("Esc"), qsTr("Put this away")]]

            RowLayout {
                id: line

                required property var modelData

                spacing: root.theme.gap
                Layout.fillWidth: true

                KeyName {
                    theme: root.theme
                    text: line.modelData[0]
                    color: root.theme.ink
                    font.pixelSize: root.theme.small
                    horizontalAlignment: Text.AlignHCenter
                    Layout.preferredWidth: 190
                }

                Words {
                    theme: root.theme
                    text: line.modelData[1]
                    Layout.fillWidth: true
                }
            }
        }
    }

    ActionButton {
        theme: root.theme
        text: qsTr("Close")
        onClicked: root.closed()
    }
}
