// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "Something went wrong": what is safe and what is not, and the way back to where the person was.
Sheet {
    id: root

    required property var crash

    signal reopened

    heading: qsTr("Something went wrong")
    widest: 1160

    Words {
        theme: root.theme
        text: qsTr("This program stopped and has started again. The practice answers that you have sent, your ticks and your notes are safe.")
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: qsTr("You were on the page of a real service: what you typed on that page may be lost.")
        font.pixelSize: root.theme.lead
        font.weight: Font.DemiBold
        visible: root.crash.live
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: qsTr("It happened twice in a row, so the page was not opened again. You can open it, or ask at the desk.")
        font.pixelSize: root.theme.lead
        visible: !root.crash.reopened
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 760 ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        ActionButton {
            theme: root.theme
            text: qsTr("Open the page again")
            symbol: "forward"
            visible: !root.crash.reopened
            onClicked: root.reopened()
        }

        ActionButton {
            theme: root.theme
            text: qsTr("Carry on")
            kind: "primary"
            focus: true
            onClicked: root.closed()
        }
    }
}
