// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes

// A drawn face: mood 0 is worried, 4 is cheerful.
Item {
    id: root

    required property int mood
    required property color colour
    required property color skin
    property real size: 72
    readonly property real unit: size / 24
    readonly property real bend: [-4, -2, 0, 2.4, 4.4][mood]

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.skin
        border.width: root.unit * 1.4
        border.color: root.colour
    }

    Repeater {
        model: [8.4, 15.6]

        Rectangle {
            required property real modelData

            x: (modelData - 1.2) * root.unit
            y: 8.2 * root.unit
            width: 2.4 * root.unit
            height: 3 * root.unit
            radius: width / 2
            color: root.colour
        }
    }

    Shape {
        anchors.fill: parent
        layer.enabled: true
        layer.samples: 4
        layer.smooth: true

        ShapePath {
            strokeColor: root.colour
            strokeWidth: 1.6 * root.unit
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            startX: 7.6 * root.unit
            startY: (15.6 - root.bend * 0.35) * root.unit

            PathQuad {
                x: 16.4 * root.unit
                y: (15.6 - root.bend * 0.35) * root.unit
                controlX: 12 * root.unit
                controlY: (15.6 + root.bend) * root.unit
            }
        }
    }
}
