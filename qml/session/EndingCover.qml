// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// From Finish to the end of the process, which mostly is too short to be seen: nothing of the visit stays in sight while a
// slip is still being printed.
Rectangle {
    id: root

    required property Theme theme

    color: theme.paper

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(1100, parent.width - 2 * root.theme.air)
        spacing: root.theme.space

        Icon {
            name: "leaf"
            colour: root.theme.accent
            soft: root.theme.glow
            size: 160
            pen: 0.8
            Layout.alignment: Qt.AlignHCenter
        }

        Heading {
            theme: root.theme
            text: qsTr("One moment")
            font.pixelSize: root.theme.display
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Words {
            theme: root.theme
            text: qsTr("Everything from your visit is being cleared away. A slip that is being printed is finished first.")
            font.pixelSize: root.theme.lead
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
