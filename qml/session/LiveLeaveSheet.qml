// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Asks before a real page is left: what was typed on it goes with it.
Sheet {
    id: root

    signal leaving

    heading: qsTr("Leave the real page?")

    Words {
        theme: root.theme
        text: qsTr("What you typed on this page and did not send is lost, and the service may ask you to begin again. What you sent before stays with the service.")
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 760 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        ActionButton {
            theme: root.theme
            text: qsTr("Leave the page")
            symbol: "leave"
            onClicked: root.leaving()
        }

        ActionButton {
            theme: root.theme
            text: qsTr("Stay here")
            kind: "primary"
            focus: true
            onClicked: root.closed()
        }
    }
}
