// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Help: a person at the desk, and the other ways to do what was begun. Never a dead end.
ScreenBody {
    id: root

    required property var journey

    heading: qsTr("Help")
    spoken: heading + ". " + desk.words
    widest: 1000

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

    WaysList {
        theme: root.theme
        speech: root.speech
        ways: root.journey.ways
        Layout.fillWidth: true
    }
}
