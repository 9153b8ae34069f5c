// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The top of the desk: the line to the server, whether the champion is available, and what concerns the whole desk.
Rectangle {
    id: root

    required property Theme theme
    required property var desk

    signal day
    signal keys
    signal look
    signal switchOff
    signal leaving

    color: theme.sunk
    implicitHeight: row.implicitHeight + 20
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Top of the desk")

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: root.theme.gap
        anchors.rightMargin: root.theme.gap
        spacing: 10

        BigButton {
            theme: root.theme
            text: root.desk.available ? qsTr("I am available") : qsTr("I am resting")
            symbol: root.desk.available ? "tick" : "quiet"
            chosen: root.desk.available
            Accessible.checkable: true
            Accessible.checked: chosen
            Accessible.description: "F9"
            onClicked: root.desk.available = !root.desk.available
        }

        KeyName {
            theme: root.theme
            text: "F9"
        }

        Icon {
            name: root.desk.ready ? "tick" : "alert"
            colour: root.desk.ready ? root.theme.quiet : root.theme.alertInk
            size: 22
            Layout.leftMargin: root.theme.gap
        }

        Words {
            theme: root.theme
            text: root.desk.ready ? qsTr("Connected") : qsTr("Not connected. What you say will go as soon as it can.")
            color: root.desk.ready ? root.theme.quiet : root.theme.alertInk
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }

        BarButton {
            //: Opens what staff can do about a champion. Short.
            text: qsTr("Switch off")
            symbol: "person"
            visible: root.desk.switchOff.offered
            onClicked: root.switchOff()
        }

        BarButton {
            text: qsTr("Today")
            symbol: "list"
            onClicked: root.day()
        }

        BarButton {
            text: qsTr("Keys")
            symbol: "help"
            onClicked: root.keys()
        }

        BarButton {
            //: Opens the choice of language, colours and size of letters. Short.
            text: qsTr("Look")
            symbol: "text"
            onClicked: root.look()
        }

        BarButton {
            text: qsTr("Sign out")
            symbol: "leave"
            onClicked: root.leaving()
        }
    }

    component BarButton: BigButton {
        theme: root.theme
        kind: "quiet"
    }
}
