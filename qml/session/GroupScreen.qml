// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The journeys of one group; where there are none yet, what else a person can do.
ScreenBody {
    id: root

    required property var shelf

    signal practiseChosen(string guide)
    signal realChosen(string guide)
    signal helpChosen

    heading: shelf.groupTitle
    widest: 1100

    JourneyCards {
        theme: root.theme
        speech: root.speech
        journeys: root.shelf.inGroup
        Layout.fillWidth: true
        onPractiseChosen: guide => root.practiseChosen(guide)
        onRealChosen: guide => root.realChosen(guide)
    }

    Card {
        theme: root.theme
        visible: root.shelf.inGroup.length === 0
        Layout.fillWidth: true

        SpokenText {
            theme: root.theme
            speech: root.speech
            text: qsTr("There is no guide for this here yet. Please ask at the desk: the staff know other ways.")
            font.pixelSize: root.theme.lead
            Layout.fillWidth: true
        }

        BigButton {
            theme: root.theme
            text: qsTr("See other ways to get help")
            symbol: "help"
            kind: "primary"
            onClicked: root.helpChosen()
        }
    }
}
