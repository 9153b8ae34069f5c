// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Pictures in the order in which they were chosen, and an empty frame for each that is still to come.
RowLayout {
    id: root

    required property Theme theme
    required property var numbers
    required property int count
    property int group: 0
    property real size: Math.max(64, theme.target)
    readonly property PictureNames pictures: PictureNames {
    }

    spacing: 8
    Accessible.role: Accessible.StaticText
    //: How many pictures were chosen so far, such as "2 of 5".
    Accessible.name: qsTr("%1 of %2").arg(numbers.length).arg(count)

    Repeater {
        model: root.count

        Rectangle {
            id: slot

            required property int index
            readonly property bool filled: index < root.numbers.length

            implicitWidth: root.size + 12
            Layout.leftMargin: index > 0 && index === root.group ? root.theme.space : 0
            implicitHeight: implicitWidth
            radius: root.theme.corner
            color: filled ? root.theme.tint : root.theme.card
            border.width: index === root.numbers.length ? 4 : 2
            border.color: index === root.numbers.length ? root.theme.accent : root.theme.edge

            Icon {
                anchors.centerIn: parent
                visible: slot.filled
                name: visible ? "pictures/" + root.pictures.files[root.numbers[slot.index]] : ""
                colour: root.theme.accent
                soft: root.theme.glow
                size: root.size
                pen: 1.2
            }

            Words {
                theme: root.theme
                anchors.centerIn: parent
                visible: !slot.filled
                text: slot.index + 1
                color: root.theme.quiet
                font.pixelSize: root.theme.lead
                Accessible.ignored: true
            }
        }
    }
}
