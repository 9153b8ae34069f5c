// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A calm cover over everything: nobody else can read the screen; a touch or any key carries on.
T.AbstractButton {
    id: root

    required property Theme theme

    text: qsTr("Your screen is hidden")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: qsTr("Touch anywhere to carry on.")
    Accessible.onPressAction: clicked()
    Keys.onPressed: event => {
        event.accepted = true;
        root.clicked();
    }
    onVisibleChanged: if (visible)
        forceActiveFocus()

    background: Rectangle {
        color: root.theme.tint
    }

    contentItem: Item {
        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - 2 * root.theme.air
            spacing: root.theme.space

            Icon {
                name: "leaf"
                colour: root.theme.tintInk
                soft: root.theme.glow
                size: 160
                pen: 0.8
                Layout.alignment: Qt.AlignHCenter
            }

            Heading {
                theme: root.theme
                text: root.text
                color: root.theme.tintInk
                font.pixelSize: root.theme.display
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: qsTr("Touch anywhere to carry on.")
                color: root.theme.tintInk
                font.pixelSize: root.theme.lead
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
