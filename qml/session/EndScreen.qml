// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What was practised, what went well, what to look at again, how sure the person feels now, and a slip to take away.
ScreenBody {
    id: root

    required property var journey
    required property var practice

    signal slipChosen
    signal againChosen
    signal finished

    heading: practice.ended ? qsTr("Well done") : qsTr("You made a start")
    spoken: heading + ". " + practice.summary
    widest: 1400
    actions: [
        ActionButton {
            theme: root.theme
            text: qsTr("Practise again")
            symbol: "pencil"
            onClicked: root.againChosen()
        },
        ActionButton {
            theme: root.theme
            text: qsTr("A slip to take away")
            symbol: "print"
            onClicked: root.slipChosen()
        },
        ActionButton {
            theme: root.theme
            text: qsTr("Finish")
            kind: "primary"
            symbol: "finish"
            onClicked: root.finished()
        }
    ]

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.practice.summary
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
        Layout.topMargin: -12
    }

    Card {
        theme: root.theme
        Layout.fillWidth: true

        Heading {
            theme: root.theme
            text: qsTr("How sure do you feel now?")
            font.pixelSize: root.theme.lead
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Faces {
            theme: root.theme
            chosen: root.journey.sureAfter
            Layout.fillWidth: true
            Layout.maximumWidth: 1000
            Layout.alignment: Qt.AlignHCenter
            onPicked: mood => root.journey.sureAfter = mood
        }

        SpokenText {
            theme: root.theme
            speech: root.speech
            text: root.journey.compared
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            color: root.theme.accent
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
    }

    GridLayout {
        columns: root.width > 1100 ? 2 : 1
        columnSpacing: root.theme.space
        rowSpacing: root.theme.space
        Layout.fillWidth: true

        StepsCard {
            theme: root.theme
            speech: root.speech
            symbol: "tick"
            title: qsTr("What went well")
            steps: root.practice.wentWell
            empty: qsTr("You opened the form and had a look. That is the hardest part.")
        }

        StepsCard {
            theme: root.theme
            speech: root.speech
            symbol: "book"
            title: qsTr("What to look at again")
            steps: root.practice.lookAgain
            empty: qsTr("Nothing. You had no trouble with any page.")
        }
    }

    Card {
        theme: root.theme
        visible: root.journey.next !== ""
        Layout.fillWidth: true

        Fact {
            theme: root.theme
            speech: root.speech
            symbol: "forward"
            title: qsTr("When you do it for real: what happens next")
            words: root.journey.next
        }
    }
}
