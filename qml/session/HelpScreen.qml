// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Help: a person at the desk, and the other ways to do what was begun. Never a dead end.
ScreenBody {
    id: root

    required property var journey
    // there is somebody who checks the code of staff
    property bool staffed: false

    signal staffChosen

    heading: qsTr("Help")
    spoken: heading + ". " + desk.words
    widest: 1400

    Card {
        theme: root.theme
        Layout.fillWidth: true

        Fact {
            id: desk

            theme: root.theme
            speech: root.speech
            symbol: "person"
            title: qsTr("Ask at the desk")
            words: qsTr("The staff here can sit beside you. You decide what they see: touch \"Hide my screen\" at any time.")
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
