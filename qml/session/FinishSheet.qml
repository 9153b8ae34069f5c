// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Asks once, kindly, before everything is forgotten.
Sheet {
    id: root

    property bool practised: false

    signal finished
    signal reviewed

    heading: qsTr("Finish now?")

    Words {
        theme: root.theme
        text: qsTr("Everything on this screen will be forgotten, and the next person starts afresh.")
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    BigButton {
        theme: root.theme
        text: qsTr("First see how it went")
        symbol: "book"
        visible: root.practised
        Layout.fillWidth: true
        onClicked: root.reviewed()
    }

    GridLayout {
        columns: root.width > 760 ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        BigButton {
            theme: root.theme
            text: qsTr("Carry on")
            symbol: "back"
            focus: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: root.theme.target * 1.3
            onClicked: root.closed()
        }

        BigButton {
            theme: root.theme
            text: qsTr("Finish and forget everything")
            kind: "primary"
            symbol: "finish"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: root.theme.target * 1.3
            onClicked: root.finished()
        }
    }
}
