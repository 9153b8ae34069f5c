// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// One of the two ways into a journey: a button, and under it what happens behind it.
Item {
    id: root

    required property Theme theme
    property bool primary: false
    property alias text: button.text
    property alias symbol: button.symbol
    property string note: ""
    // what the button needs, and what it has: as much as the door beside it
    readonly property real needed: Math.max(button.implicitHeight, theme.target * 1.4)
    property real tall: needed

    signal chosen

    implicitWidth: button.implicitWidth
    implicitHeight: tall + 6 + below.implicitHeight

    BigButton {
        id: button

        theme: root.theme
        kind: root.primary ? "primary" : "plain"
        textSize: root.theme.lead
        Accessible.description: root.note
        width: parent.width
        height: root.tall
        onClicked: root.chosen()
    }

    Words {
        id: below

        theme: root.theme
        text: root.note
        color: root.theme.quiet
        horizontalAlignment: Text.AlignHCenter
        width: parent.width
        y: button.height + 6
    }
}
