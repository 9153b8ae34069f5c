// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "How sure do you feel?", asked before the practice and again after it. Not to answer is an answer too.
ScreenBody {
    id: root

    required property var journey

    signal begun

    heading: qsTr("How sure do you feel about doing this?")
    spoken: heading + " " + note.text
    widest: 1240
    centred: true
    actions: ActionButton {
        theme: root.theme
        text: qsTr("Start practising")
        kind: "primary"
        symbol: "forward"
        symbolAfter: true
        Layout.maximumWidth: 620
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.begun()
    }

    SpokenText {
        id: note

        theme: root.theme
        speech: root.speech
        text: qsTr("Choose a face. Nobody else sees it, and you need not answer.")
        font.pixelSize: root.theme.lead
        color: root.theme.quiet
        Layout.fillWidth: true
        Layout.topMargin: -12
    }

    Card {
        theme: root.theme
        padding: root.width > 1300 ? root.theme.air : root.theme.space
        Layout.fillWidth: true

        Faces {
            theme: root.theme
            size: 120
            chosen: root.journey.sureBefore
            Layout.fillWidth: true
            onPicked: mood => root.journey.sureBefore = mood
        }
    }
}
