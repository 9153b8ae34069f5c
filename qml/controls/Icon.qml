// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import "Icons.js" as Icons

// One of our drawings, in the colour of the words that it stands beside. Never without words, so it has no name itself.
Item {
    id: root

    required property string name
    required property color colour
    property color soft: "transparent"
    property real size: 32
    property real pen: 1.9

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        width: root.size
        height: root.size
        anchors.centerIn: parent
        layer.enabled: true
        layer.samples: 4
        layer.smooth: true

        ShapePath {
            strokeColor: "transparent"
            fillColor: root.soft

            PathSvg {
                path: Icons.fill(root.name, root.size)
            }
        }

        ShapePath {
            strokeColor: root.colour
            strokeWidth: root.pen * root.size / 24
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Icons.stroke(root.name, root.size)
            }
        }
    }
}
