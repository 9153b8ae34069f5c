// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Five pictures that open the place, chosen and then touched once more, so that they are remembered.
ScreenBody {
    id: root

    required property var saving
    // what was chosen, while it is touched once more; empty before
    property var first: []
    property bool differed: false
    readonly property bool again: first.length > 0

    heading: again ? qsTr("Once more, in the same order") : qsTr("Choose five pictures")
    // what was chosen is never said: others may listen
    spoken: heading + ". " + advice.text
    widest: 1400
    actions: [
        PictureSlots {
            theme: root.theme
            numbers: grid.chosen
            count: grid.count
            Layout.alignment: Qt.AlignHCenter
        },
        TakeBackButton {
            theme: root.theme
            grid: grid
            visible: !others.visible
        },
        ActionButton {
            id: others

            theme: root.theme
            text: qsTr("Choose others")
            symbol: "back"
            visible: root.again && grid.chosen.length === 0
            onClicked: root.startOver(false)
        },
        ActionButton {
            theme: root.theme
            text: root.saving.busy ? qsTr("Your place is being saved") : root.again ? qsTr("Save with these pictures") : qsTr("Next")
            kind: "primary"
            symbol: "forward"
            symbolAfter: true
            enabled: grid.full && !root.saving.busy
            onClicked: root.goOn()
        }
    ]

    function startOver(differs) {
        differed = differs;
        first = [];
        grid.chosen = [];
    }

    function goOn() {
        if (!again) {
            first = grid.chosen;
            differed = false;
            grid.chosen = [];
        } else if (grid.chosen.every((number, place) => number === first[place]))
            saving.keepWithPictures(grid.chosen);
        else
            startOver(true);
    }

    TroubleCard {
        theme: root.theme
        speech: root.speech
        words: root.differed ? qsTr("These were not the same five pictures. Nothing is lost: please choose again.") : root.saving.trouble
    }

    SpokenText {
        id: advice

        theme: root.theme
        speech: root.speech
        text: root.again ? qsTr("So that you will remember them.") : qsTr("They open your place when you come back. Take your time, remember their order, and show nobody.")
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
        Layout.topMargin: -12
    }

    PictureGrid {
        id: grid

        theme: root.theme
        room: root.room
        Layout.fillWidth: true
    }
}
