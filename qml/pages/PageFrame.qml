// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// A page with its guide: beside it where the screen is wide, below it as a sheet where it is tall.
FocusScope {
    id: root

    required property Theme theme
    required property var guidance
    required property var speech
    property bool typing: false
    // what shows the page
    default property alias content: room.data
    // what the panel says before the guide's own words
    property alias notices: guide.notices
    property alias takesNotes: guide.takesNotes
    readonly property alias room: room
    // beside a chat with large words there is no room for two columns
    readonly property bool portrait: height > width || (typing && width < 1400) || width < 850 * theme.textScale
    // 0 closed: one line, 1 half, 2 full
    property int sheet: 1
    readonly property int sheetNow: typing ? 0 : sheet

    signal ended
    signal notesChosen

    Item {
        id: room

        x: root.portrait ? 0 : panel.width
        width: root.width - x
        height: root.portrait ? root.height - panel.height : root.height
    }

    Rectangle {
        id: panel

        y: root.portrait ? root.height - height : 0
        width: root.portrait ? root.width : Math.round(root.width * 0.36)
        height: root.portrait ? [bar.height, Math.max(bar.height, root.height * 0.44), root.height][root.sheetNow] : root.height
        color: root.theme.paper

        Behavior on height  {
            enabled: root.portrait

            NumberAnimation {
                duration: root.theme.duration
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            width: root.portrait ? parent.width : 2
            height: root.portrait ? 2 : parent.height
            anchors.right: parent.right
            anchors.top: parent.top
            color: root.theme.line
        }

        RowLayout {
            id: bar

            x: root.theme.space
            width: parent.width - 2 * root.theme.space
            height: implicitHeight + 24
            spacing: root.theme.gap
            visible: root.portrait

            StepTitle {
                theme: root.theme
                guidance: root.guidance
                Layout.fillWidth: true
            }

            BigButton {
                theme: root.theme
                //: Makes the sheet with the guide taller. Short.
                text: qsTr("More")
                symbol: "up"
                visible: root.sheetNow < 2 && !root.typing
                onClicked: ++root.sheet
            }

            BigButton {
                theme: root.theme
                //: Makes the sheet with the guide smaller. Short.
                text: qsTr("Less")
                symbol: "down"
                visible: root.sheetNow > 0
                onClicked: --root.sheet
            }
        }

        GuidePanel {
            id: guide

            theme: root.theme
            guidance: root.guidance
            speech: root.speech
            compact: root.portrait
            visible: !root.portrait || root.sheetNow > 0
            width: parent.width - (root.portrait ? 0 : 2)
            y: root.portrait ? bar.height : 0
            height: parent.height - y
            onEnded: root.ended()
            onNotesChosen: root.notesChosen()
        }
    }
}
