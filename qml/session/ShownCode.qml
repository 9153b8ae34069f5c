// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// A code in its groups, large enough to be copied by hand.
GridLayout {
    id: root

    required property Theme theme
    required property string code
    required property real room
    required property string spokenCode
    readonly property var groups: code.split("-")
    readonly property var inARow: [5, 3]
    readonly property int letter: Math.round(theme.display * 1.1)

    columns: inARow.find(count => room > count * (letter * 3.4 + columnSpacing)) || 2
    columnSpacing: theme.gap
    rowSpacing: theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: spokenCode

    Repeater {
        model: root.groups

        Rectangle {
            id: group

            required property string modelData

            implicitWidth: words.implicitWidth + 40
            implicitHeight: words.implicitHeight + 24
            radius: root.theme.corner
            color: root.theme.tint
            border.width: root.theme.look === 2 ? 2 : 0
            border.color: root.theme.edge
            Layout.fillWidth: true

            Words {
                id: words

                theme: root.theme
                anchors.centerIn: parent
                text: group.modelData
                color: root.theme.tintInk
                font.pixelSize: root.letter
                font.weight: Font.DemiBold
                font.letterSpacing: 4
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
}
