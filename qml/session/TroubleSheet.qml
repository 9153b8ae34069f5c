// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Tells somebody whose place is kept that what they do from now on cannot be: once, wherever they are.
Sheet {
    id: root

    required property var speech
    property string words: ""
    property string seen: ""

    heading: qsTr("From now on nothing more can be kept")

    TroubleCard {
        theme: root.theme
        speech: root.speech
        words: root.words
    }

    BigButton {
        theme: root.theme
        text: qsTr("Carry on")
        kind: "primary"
        symbol: "forward"
        symbolAfter: true
        focus: true
        Layout.alignment: Qt.AlignRight
        Layout.preferredWidth: Math.max(260, implicitWidth)
        onClicked: root.closed()
    }
}
