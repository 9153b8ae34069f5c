// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Says that a page is on its way: over the whole room before the first one, a strip at the top later.
Item {
    id: root

    required property Theme theme
    property bool filling: false

    implicitHeight: column.implicitHeight + 2 * theme.gap
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words.text

    Rectangle {
        anchors.fill: parent
        color: root.theme.tint
        visible: !root.filling
    }

    ColumnLayout {
        id: column

        width: Math.min(560, parent.width - 2 * root.theme.space)
        anchors.centerIn: parent
        spacing: 10

        Words {
            id: words

            theme: root.theme
            text: qsTr("The page is on its way …")
            color: root.filling ? root.theme.ink : root.theme.tintInk
            font.pixelSize: root.filling ? root.theme.lead : root.theme.small
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Rectangle {
            id: track

            implicitHeight: 10
            radius: 5
            color: root.theme.sunk
            border.width: 1
            border.color: root.theme.edge
            clip: true
            Layout.fillWidth: true

            Rectangle {
                id: mark

                width: parent.width / 4
                height: parent.height
                radius: parent.radius
                color: root.theme.accent

                SequentialAnimation on x  {
                    running: root.theme.motion && root.visible
                    loops: Animation.Infinite

                    NumberAnimation {
                        from: 0
                        to: track.width - mark.width
                        duration: 1400
                        easing.type: Easing.InOutSine
                    }

                    NumberAnimation {
                        from: track.width - mark.width
                        to: 0
                        duration: 1400
                        easing.type: Easing.InOutSine
                    }
                }
            }
        }
    }
}
