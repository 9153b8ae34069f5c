// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Says after coming back which questions are new: the form has changed since the place was kept.
Sheet {
    id: root

    required property var speech
    required property var questions
    property bool seen: false

    heading: qsTr("Welcome back")

    Words {
        theme: root.theme
        text: qsTr("The form has changed since you were here. Your answers are still in it. These questions are new:")
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    StepsCard {
        theme: root.theme
        speech: root.speech
        symbol: "pencil"
        title: qsTr("New questions")
        steps: root.questions
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
