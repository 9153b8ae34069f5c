// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "What do you need to do?": a search that forgives spelling, and the groups as cards.
ScreenBody {
    id: root

    required property var shelf

    signal groupChosen(string group)
    signal practiseChosen(string guide)
    signal realChosen(string guide)
    signal helpChosen

    widest: 1560
    heading: qsTr("What do you need to do?")
    spoken: heading + " " + qsTr("Type a few words, or choose a picture.")

    SearchField {
        theme: root.theme
        label: qsTr("Type a few words, for example: parking badge")
        text: root.shelf.query
        Layout.fillWidth: true
        onTextEdited: root.shelf.query = text
        onAccepted: root.forceActiveFocus()
    }

    Card {
        theme: root.theme
        visible: root.shelf.trouble !== ""
        color: root.theme.glow
        Layout.fillWidth: true

        SpokenText {
            theme: root.theme
            speech: root.speech
            text: root.shelf.trouble
            color: root.theme.glowInk
            Layout.fillWidth: true
        }
    }

    Words {
        theme: root.theme
        visible: root.shelf.query !== ""
        text: root.shelf.found
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    JourneyCards {
        theme: root.theme
        speech: root.speech
        journeys: root.shelf.query !== "" ? root.shelf.results : root.shelf.journeys
        Layout.fillWidth: true
        onPractiseChosen: guide => root.practiseChosen(guide)
        onRealChosen: guide => root.realChosen(guide)
    }

    GridLayout {
        visible: root.shelf.query !== ""
        columns: root.width > 860 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true
        Layout.maximumWidth: 1000

        BigButton {
            theme: root.theme
            text: qsTr("Clear the words")
            symbol: "back"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: root.theme.target * 1.3
            onClicked: root.shelf.query = ""
        }

        BigButton {
            theme: root.theme
            text: qsTr("Ask at the desk")
            symbol: "person"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: root.theme.target * 1.3
            onClicked: root.helpChosen()
        }
    }

    GridLayout {
        readonly property int cards: root.shelf.groups.length + (root.shelf.notYet === "" ? 0 : 1)

        visible: root.shelf.query === ""
        // never one card alone in the last row
        columns: root.width > 1300 && cards % 3 !== 1 ? 3 : root.width > 860 && root.theme.textScale < 1.35 ? 2 : 1
        columnSpacing: root.theme.space
        rowSpacing: root.theme.space
        Layout.fillWidth: true

        Repeater {
            model: root.shelf.groups

            ChoiceCard {
                required property var modelData

                theme: root.theme
                text: modelData.title
                detail: modelData.examples
                symbol: modelData.id
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.groupChosen(modelData.id)
            }
        }

        ChoiceCard {
            theme: root.theme
            text: qsTr("Ask at the desk")
            detail: qsTr("Not on this terminal yet: %1").arg(root.shelf.notYet)
            symbol: "person"
            visible: root.shelf.notYet !== ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.helpChosen()
        }
    }
}
