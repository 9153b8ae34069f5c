// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "I have pictures": the two that find the place, and then the person's own five.
ScreenBody {
    id: root

    required property var saving
    required property var comingBack
    readonly property int given: 2
    readonly property bool busy: comingBack.busy

    // a wrong try begins anew
    onBusyChanged: if (!busy)
        grid.chosen = []

    heading: qsTr("I have pictures")
    // what is chosen is never said: others may listen
    spoken: heading + ". " + next.text
    widest: 1400
    actions: [
        PictureSlots {
            theme: root.theme
            numbers: grid.chosen
            count: grid.count
            group: root.given
            Layout.alignment: Qt.AlignHCenter
        },
        TakeBackButton {
            theme: root.theme
            grid: grid
        },
        ActionButton {
            theme: root.theme
            text: root.comingBack.busy ? qsTr("One moment") : qsTr("Open my place")
            kind: "primary"
            symbol: "forward"
            symbolAfter: true
            enabled: grid.full && tries.possible
            onClicked: root.comingBack.tryPictures(grid.chosen.slice(0, root.given), grid.chosen.slice(root.given))
        }
    ]

    Tries {
        id: tries

        theme: root.theme
        speech: root.speech
        whyNot: root.saving.whyNot
        comingBack: root.comingBack
        Layout.fillWidth: true
    }

    SpokenText {
        id: next

        theme: root.theme
        speech: root.speech
        text: grid.chosen.length < root.given ? qsTr("First touch the two pictures that we gave you.") : qsTr("Now touch your own five.")
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    PictureGrid {
        id: grid

        theme: root.theme
        room: root.room
        count: root.given + 5
        Layout.fillWidth: true
    }
}
