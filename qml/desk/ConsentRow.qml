// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What the person lets the champion do. Only the person can change it.
Flow {
    id: root

    required property Theme theme
    required property var talk

    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What they let you do")

    Chip {
        on: root.talk.mayTalk
        words: on ? qsTr("You may talk") : qsTr("No talking now")
    }

    Chip {
        on: root.talk.seesStep && !root.talk.suspended
        words: on ? qsTr("You see their step") : qsTr("You do not see their step")
    }

    Chip {
        on: root.talk.mayPoint
        words: on ? qsTr("You may point") : qsTr("You may not point")
    }

    component Chip: Rectangle {
        id: chip

        property bool on: false
        property string words: ""

        radius: height / 2
        color: on ? root.theme.tint : "transparent"
        border.width: 1
        border.color: on ? root.theme.accent : root.theme.edge
        implicitWidth: row.implicitWidth + 20
        implicitHeight: row.implicitHeight + 8

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: 6

            Icon {
                name: chip.on ? "tick" : "close"
                colour: chip.on ? root.theme.accent : root.theme.quiet
                size: 18
            }

            Words {
                theme: root.theme
                text: chip.words
                color: chip.on ? root.theme.tintInk : root.theme.quiet
                wrapMode: Text.NoWrap
                font.pixelSize: Math.round(root.theme.small * 0.88)
            }
        }
    }
}
