// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The paragraph of the page that is being read aloud, and ways through the others.
Rectangle {
    id: root

    required property Theme theme
    // the program's LiveReading
    required property var reading

    color: theme.tint
    implicitHeight: column.implicitHeight + 2 * theme.gap

    MouseArea {
        anchors.fill: parent
    }

    ColumnLayout {
        id: column

        spacing: 10
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: root.theme.space
            rightMargin: root.theme.space
        }

        Scroller {
            id: scroller

            theme: root.theme
            bodyHeight: words.implicitHeight
            implicitHeight: Math.min(words.implicitHeight, root.theme.lead * 1.3 * 5)
            Layout.fillWidth: true

            Words {
                id: words

                theme: root.theme
                text: root.reading.paragraph
                color: root.theme.tintInk
                font.pixelSize: root.theme.lead
                width: scroller.width - 28
            }
        }

        Flow {
            spacing: 10
            Layout.fillWidth: true

            BigButton {
                theme: root.theme
                //: Reads the paragraph before this one. Short.
                text: qsTr("Before")
                symbol: "back"
                onClicked: root.reading.back()
            }

            BigButton {
                theme: root.theme
                //: Stops reading aloud. Short.
                text: qsTr("Stop")
                symbol: "quiet"
                chosen: true
                onClicked: root.reading.stop()
            }

            BigButton {
                theme: root.theme
                //: Reads the paragraph after this one. Short.
                text: qsTr("Next part")
                symbol: "forward"
                symbolAfter: true
                onClicked: root.reading.next()
            }

            Words {
                theme: root.theme
                text: qsTr("%1 of %2").arg(root.reading.number).arg(root.reading.count)
                color: root.theme.tintInk
                height: Math.max(root.theme.target, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                leftPadding: 12
            }
        }
    }
}
