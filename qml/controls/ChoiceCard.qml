// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A card that is a choice: a picture, what it is, and a few examples.
T.Button {
    id: root

    required property Theme theme
    property string symbol: ""
    property string detail: ""

    padding: 18
    implicitWidth: 320
    implicitHeight: Math.max(theme.target, row.implicitHeight + 2 * padding)
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: root.theme.corner
        color: root.down ? root.theme.sunk : root.theme.card
        border.width: root.theme.look === 2 ? 2 : 1
        border.color: root.down ? root.theme.edge : root.theme.line

        FocusRing {
            theme: root.theme
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: root.theme.space

            Rectangle {
                visible: root.symbol !== ""
                implicitWidth: 88
                implicitHeight: 88
                radius: root.theme.corner
                color: root.theme.tint
                Layout.alignment: Qt.AlignVCenter

                Icon {
                    anchors.centerIn: parent
                    name: root.symbol
                    colour: root.theme.accent
                    soft: root.theme.glow
                    size: 60
                    pen: 1.2
                }
            }

            ColumnLayout {
                spacing: 6

                Words {
                    theme: root.theme
                    text: root.text
                    font.pixelSize: root.theme.lead
                    font.weight: Font.DemiBold
                    lineHeight: 1.05
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                Words {
                    theme: root.theme
                    text: root.detail
                    visible: text !== ""
                    color: root.theme.quiet
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
