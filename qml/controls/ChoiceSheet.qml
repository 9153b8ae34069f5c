// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The choices of a box on the page, large enough for a finger. Which one was chosen before is the page's business.
Sheet {
    id: root

    property var choices: []

    signal chosen(int place)

    function ask(label, offered) {
        heading = label === "" ? qsTr("Choose one") : label;
        choices = offered;
        open = true;
    }

    ColumnLayout {
        spacing: 10
        Layout.fillWidth: true

        Repeater {
            model: root.choices

            T.AbstractButton {
                id: choice

                required property int index
                required property string modelData

                text: modelData
                padding: 14
                focus: index === 0
                implicitHeight: Math.max(root.theme.target + 8, words.implicitHeight + 2 * padding)
                Layout.fillWidth: true
                Accessible.name: text
                Accessible.onPressAction: clicked()
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                onClicked: root.chosen(index)

                background: Rectangle {
                    radius: root.theme.corner
                    color: choice.down ? root.theme.tint : root.theme.paper
                    border.width: 2
                    border.color: choice.down ? root.theme.accent : root.theme.edge

                    FocusRing {
                        theme: root.theme
                        anchors.margins: 0
                        visible: choice.visualFocus
                    }
                }

                contentItem: Words {
                    id: words

                    theme: root.theme
                    text: choice.text
                    color: choice.down ? root.theme.tintInk : root.theme.ink
                    font.pixelSize: root.theme.lead
                    lineHeight: 1
                    leftPadding: 10
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }

    BigButton {
        theme: root.theme
        text: qsTr("Leave it as it is")
        symbol: "back"
        Layout.fillWidth: true
        onClicked: root.closed()
    }
}
