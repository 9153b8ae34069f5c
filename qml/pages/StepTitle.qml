// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "Step 4 of 10", a dot for each step, and the step's title. Long journeys show a bar, and no number to be afraid of.
ColumnLayout {
    id: root

    required property Theme theme
    required property var guidance
    readonly property bool lengthy: guidance.count > 12

    spacing: 8

    Words {
        theme: root.theme
        text: root.lengthy ? qsTr("Step %1").arg(root.guidance.position) : qsTr("Step %1 of %2").arg(root.guidance.number).arg(root.guidance.count)
        color: root.theme.quiet
        font.weight: Font.DemiBold
        visible: root.guidance.number > 0
        Layout.fillWidth: true
    }

    Row {
        id: dots

        readonly property real dot: Math.max(6, Math.min(14, (width - 22) / Math.max(1, root.guidance.count) - spacing))

        spacing: 5
        visible: root.guidance.number > 0 && !root.lengthy
        Accessible.ignored: true
        Layout.fillWidth: true

        Repeater {
            model: root.guidance.count

            Rectangle {
                required property int index
                readonly property bool now: index === root.guidance.number - 1

                width: now ? dots.dot + 22 : dots.dot
                height: dots.dot
                radius: dots.dot / 2
                anchors.verticalCenter: parent.verticalCenter
                color: now || root.guidance.done[index] ? root.theme.accent : "transparent"
                border.width: 2
                border.color: now || root.guidance.done[index] ? root.theme.accent : root.theme.edge
            }
        }
    }

    Rectangle {
        visible: root.guidance.number > 0 && root.lengthy
        implicitHeight: 12
        radius: 6
        color: root.theme.sunk
        border.width: root.theme.look === 2 ? 2 : 1
        border.color: root.theme.edge
        Accessible.ignored: true
        Layout.fillWidth: true

        Rectangle {
            width: Math.max(height, parent.width * root.guidance.number / Math.max(1, root.guidance.count))
            height: parent.height
            radius: parent.radius
            color: root.theme.accent

            Behavior on width  {
                NumberAnimation {
                    duration: root.theme.duration
                }
            }
        }
    }

    Heading {
        theme: root.theme
        text: root.guidance.title
        Layout.fillWidth: true
        Layout.topMargin: 6
    }
}
