// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One line of a list to tick: the thing, and where to find it.
T.AbstractButton {
    id: root

    required property Theme theme
    property string detail: ""
    property bool ticked: false

    padding: 14
    implicitHeight: Math.max(theme.target, row.implicitHeight + 2 * padding)
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: ticked
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        radius: root.theme.corner
        color: root.down || !root.enabled ? root.theme.sunk : root.ticked ? root.theme.tint : "transparent"
        border.width: root.theme.look === 2 && root.ticked ? 2 : 0
        border.color: root.theme.edge

        FocusRing {
            theme: root.theme
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            spacing: 20

            Rectangle {
                implicitWidth: 44
                implicitHeight: 44
                radius: 10
                color: root.ticked ? (root.enabled ? root.theme.accent : root.theme.edge) : root.theme.card
                border.width: root.ticked ? 0 : 3
                border.color: root.theme.edge
                Layout.alignment: Qt.AlignTop

                Icon {
                    anchors.centerIn: parent
                    visible: root.ticked
                    name: "tick"
                    pen: 2.6
                    colour: root.enabled ? root.theme.accentInk : root.theme.card
                }
            }

            ColumnLayout {
                spacing: 2

                Words {
                    theme: root.theme
                    text: root.text
                    wrapMode: Text.Wrap
                    color: !root.enabled ? root.theme.quiet : root.ticked ? root.theme.tintInk : root.theme.ink
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                Words {
                    theme: root.theme
                    text: root.detail
                    wrapMode: Text.Wrap
                    visible: text !== ""
                    color: root.ticked && root.enabled ? root.theme.tintInk : root.theme.quiet
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
