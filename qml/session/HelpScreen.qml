// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Help: a person at the desk, and the other ways to do what was begun. Never a dead end.
ScreenBody {
    id: root

    required property var journey
    required property var help
    // there is somebody who checks the code of staff
    property bool staffed: false

    signal staffChosen
    signal askChosen
    signal chatChosen
    signal worryChosen
    signal inPersonChosen

    heading: qsTr("Help")
    spoken: heading + ". " + desk.words
    widest: 1400

    Component.onCompleted: help.enter()

    Card {
        theme: root.theme
        visible: root.help.offered
        Layout.fillWidth: true

        Fact {
            theme: root.theme
            speech: root.speech
            symbol: "help-person"
            title: qsTr("Help from a person")
            words: qsTr("Somebody who was checked can write with you, beside your page. They never see what you type on it.")
        }

        HelpPeople {
            theme: root.theme
            speech: root.speech
            help: root.help
            most: 3
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.room > 900 * root.theme.textScale ? 2 : 1
            columnSpacing: root.theme.gap
            rowSpacing: root.theme.gap
            Layout.fillWidth: true

            BigButton {
                theme: root.theme
                text: root.help.stage === "talking" ? qsTr("Open the chat") : qsTr("Ask for help")
                symbol: "help-person"
                kind: "primary"
                textSize: root.theme.lead
                visible: root.help.stage !== "asking" && root.help.stage !== "nobody"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.help.stage === "talking" ? root.chatChosen() : root.askChosen()
            }

            BigButton {
                theme: root.theme
                text: root.help.offered ? root.help.words.worry["button"] : ""
                symbol: "worry"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.worryChosen()
            }
        }
    }

    Card {
        theme: root.theme
        visible: root.help.place.telephone !== ""
        Layout.fillWidth: true

        Fact {
            theme: root.theme
            speech: root.speech
            symbol: "phone"
            title: qsTr("Telephone the place")
            words: root.help.place.telephone
        }
    }

    Card {
        theme: root.theme
        Layout.fillWidth: true

        Fact {
            id: desk

            theme: root.theme
            speech: root.speech
            symbol: "person"
            title: root.help.place.desk === "" ? qsTr("Ask at the desk") : qsTr("Ask at %1").arg(root.help.place.desk)
            words: qsTr("The staff here can sit beside you. You decide what they see: touch \"Hide my screen\" at any time.")
        }

        BigButton {
            theme: root.theme
            text: root.help.inPerson.stage === "helping" ? qsTr("Notes for the helper") : qsTr("A helper with a badge is here")
            symbol: "checked"
            visible: root.help.inPerson.offered
            onClicked: root.inPersonChosen()
        }
    }

    Card {
        theme: root.theme
        visible: root.help.place.now !== ""
        Layout.fillWidth: true

        Fact {
            theme: root.theme
            speech: root.speech
            symbol: "clock"
            title: root.help.place.now
            words: root.help.place.week.map(line => "- " + line).join("\n")
        }
    }

    Heading {
        theme: root.theme
        text: qsTr("Other ways: %1").arg(root.journey.title)
        visible: root.journey.ways.length > 0
        Layout.fillWidth: true
        Layout.topMargin: root.theme.gap
    }

    GridLayout {
        id: columns
        readonly property bool beside: root.width > 1300 && root.theme.textScale < 1.35 && root.journey.ways.length > 1
        readonly property int half: beside ? Math.ceil(root.journey.ways.length / 2) : root.journey.ways.length

        columns: beside ? 2 : 1
        columnSpacing: root.theme.space
        Layout.fillWidth: true

        WaysList {
            theme: root.theme
            speech: root.speech
            ways: root.journey.ways.slice(0, columns.half)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        WaysList {
            theme: root.theme
            speech: root.speech
            ways: root.journey.ways.slice(columns.half)
            visible: columns.beside
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }

    BigButton {
        theme: root.theme
        text: qsTr("For the staff")
        symbol: "person"
        kind: "quiet"
        visible: root.staffed
        Layout.alignment: Qt.AlignRight
        onClicked: root.staffChosen()
    }
}
