// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// "How sure do you feel?": five faces with words. -1 is no answer, which is an answer too.
GridLayout {
    id: root

    required property Theme theme
    property int chosen: -1
    property real size: 72
    readonly property var moods: [qsTr("Not at all sure"), qsTr("Not very sure"), qsTr("In between"), qsTr("Quite sure"), qsTr("Very sure")]

    signal picked(int mood)

    columns: 5
    columnSpacing: 12
    rowSpacing: 12

    Repeater {
        model: root.moods

        T.AbstractButton {
            id: face

            required property int index
            required property string modelData
            readonly property bool on: root.chosen === index

            text: modelData
            padding: 10
            implicitHeight: column.implicitHeight + 2 * padding
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checkable: true
            Accessible.checked: on
            Accessible.onPressAction: clicked()
            Keys.onReturnPressed: clicked()
            onClicked: root.picked(index)

            background: Rectangle {
                radius: root.theme.corner
                color: face.on ? root.theme.tint : face.down ? root.theme.sunk : "transparent"
                border.width: face.on ? 3 : 0
                border.color: root.theme.accent

                FocusRing {
                    theme: root.theme
                    visible: face.visualFocus
                }
            }

            contentItem: Item {
                implicitHeight: column.implicitHeight

                ColumnLayout {
                    id: column

                    width: parent.width
                    spacing: 8

                    Icon {
                        name: "face-" + face.index
                        colour: face.on ? root.theme.accent : root.theme.quiet
                        soft: face.on ? root.theme.glow : root.theme.card
                        size: root.size
                        Layout.alignment: Qt.AlignHCenter
                    }

                    Words {
                        theme: root.theme
                        text: face.text
                        color: face.on ? root.theme.tintInk : root.theme.ink
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: 1
                        Accessible.ignored: true
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
