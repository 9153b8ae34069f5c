// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Digits to touch or to type. It shows how many there are, never which.
FocusScope {
    id: root

    required property Theme theme
    // counts and keeps the digits
    required property var entry
    property string label: ""

    implicitWidth: pad.implicitWidth
    implicitHeight: pad.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Keys.onPressed: event => {
        const digit = event.key - Qt.Key_0;
        if (digit >= 0 && digit <= 9)
            entry.press(digit);
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            entry.erase();
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        id: pad

        anchors.centerIn: parent
        spacing: root.theme.space

        Row {
            spacing: 12
            Layout.alignment: Qt.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 of %2 digits").arg(root.entry.count).arg(root.entry.least)

            Repeater {
                model: Math.max(root.entry.least, root.entry.count)

                Rectangle {
                    required property int index

                    width: 24
                    height: 24
                    radius: 12
                    border.width: 3
                    border.color: root.theme.accent
                    color: index < root.entry.count ? root.theme.accent : root.theme.card
                }
            }
        }

        GridLayout {
            columns: 3
            columnSpacing: 12
            rowSpacing: 12
            Layout.alignment: Qt.AlignHCenter

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0]

                BigButton {
                    required property int modelData

                    theme: root.theme
                    //: Takes the last digit back. Short.
                    text: modelData < 0 ? qsTr("Undo") : modelData
                    textSize: modelData < 0 ? root.theme.small : root.theme.title
                    leftPadding: 6
                    focus: modelData === 1
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Math.max(1.8 * root.theme.target, 5 * root.theme.small)
                    Layout.preferredHeight: 1.25 * root.theme.target
                    onClicked: modelData < 0 ? root.entry.erase() : root.entry.press(modelData)
                }
            }
        }
    }
}
