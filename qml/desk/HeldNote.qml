// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What the guard took out of the champion's words, before anybody has seen them.
Rectangle {
    id: root

    required property Theme theme
    required property var talk
    readonly property var held: talk.held

    signal takenBack(string words)

    color: theme.glow
    radius: theme.corner
    implicitHeight: column.implicitHeight + 24
    Accessible.role: Accessible.AlertMessage
    Accessible.name: why.text

    ColumnLayout {
        id: column

        x: 12
        y: 12
        width: parent.width - 24
        spacing: 8

        Words {
            id: why

            theme: root.theme
            text: root.held.secret ? qsTr("There is something secret in your message. It never goes. Nobody has seen it yet.") : qsTr("There may be something private in your message. Nobody has seen it yet.")
            color: root.theme.glowInk
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }

        Words {
            theme: root.theme
            text: root.held.text ?? ""
            color: root.theme.glowInk
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        Flow {
            spacing: 8
            Layout.fillWidth: true

            BigButton {
                theme: root.theme
                kind: "primary"
                text: qsTr("Send it without")
                onClicked: root.talk.sendHeld(false)
            }

            BigButton {
                theme: root.theme
                text: qsTr("Write it differently")
                onClicked: {
                    const words = root.held.written;
                    root.talk.dropHeld();
                    root.takenBack(words);
                }
            }

            BigButton {
                theme: root.theme
                text: qsTr("Send it as it is")
                visible: root.held.secret === false
                onClicked: root.talk.sendHeld(true)
            }
        }
    }
}
