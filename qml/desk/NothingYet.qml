// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What the middle says while there is no conversation.
Item {
    id: root

    required property Theme theme
    required property var desk

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(520, parent.width - 2 * root.theme.air)
        spacing: root.theme.gap

        Words {
            theme: root.theme
            text: qsTr("Your program ended in the middle of a conversation. If the person is still at their terminal, it comes back by itself. If not, nothing of it was kept, and they can ask again.")
            visible: root.desk.brokeOff
            font.pixelSize: root.theme.lead
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Icon {
            name: "help-person"
            colour: root.theme.accent
            soft: root.theme.glow
            size: 88
            Layout.alignment: Qt.AlignHCenter
        }

        Words {
            theme: root.theme
            text: root.desk.available ? qsTr("You are talking with nobody. When somebody waits, offer them help with F2.") : qsTr("You are resting. Nobody asks you, and nobody sees you. Say that you are available with F9.")
            font.pixelSize: root.theme.lead
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
