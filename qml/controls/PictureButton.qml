// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One picture with its name under it.
T.AbstractButton {
    id: root

    required property Theme theme
    required property string picture

    padding: 8
    implicitWidth: Math.max(theme.target, column.implicitWidth + 2 * padding)
    implicitHeight: Math.max(theme.target, column.implicitHeight + 2 * padding)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: root.theme.corner
        color: root.down ? root.theme.sunk : root.theme.card
        border.width: root.down ? 4 : root.theme.look === 2 ? 2 : 1
        border.color: root.down ? root.theme.edge : root.theme.line

        FocusRing {
            theme: root.theme
            visible: root.visualFocus
            anchors.margins: -4
        }
    }

    contentItem: Item {
        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Icon {
                name: "pictures/" + root.picture
                colour: root.theme.accent
                soft: root.theme.glow
                size: Math.max(64, root.theme.target)
                pen: 1.2
                Layout.alignment: Qt.AlignHCenter
            }

            Words {
                theme: root.theme
                text: root.text
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
