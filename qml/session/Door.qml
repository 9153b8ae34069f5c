// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// One of the two ways into a journey: a button, and under it what happens behind it.
ColumnLayout {
    id: root

    required property Theme theme
    property bool primary: false
    property alias text: button.text
    property alias symbol: button.symbol
    property string note: ""

    signal chosen()

    spacing: 6
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop

    BigButton {
        id: button

        theme: root.theme
        kind: root.primary ? "primary" : "plain"
        textSize: root.theme.lead
        Accessible.description: root.note
        Layout.fillWidth: true
        Layout.minimumHeight: root.theme.target * 1.4
        onClicked: root.chosen()
    }

    Words {
        theme: root.theme
        text: root.note
        color: root.theme.quiet
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
