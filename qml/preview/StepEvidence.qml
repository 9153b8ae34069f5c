// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// A step that the page may belong to: how sure that is, and what each piece of evidence is worth.
Rectangle {
    id: root

    required property Theme theme
    // id, title, worth, confidence, here; address, kind, heading and questions with what each is worth
    required property var step
    readonly property var confidences: ({
            "none": qsTr("too little to say"),
            "guess": qsTr("a guess"),
            "likely": qsTr("likely"),
            "certain": qsTr("certain")
        })
    readonly property var evidence: [[qsTr("address"), step.address], [qsTr("kind of page"), step.kind], [qsTr("heading"), step.heading], [qsTr("questions"), step.questions]]

    color: step.here ? theme.tint : "transparent"
    radius: theme.corner
    implicitHeight: column.implicitHeight + 20

    ColumnLayout {
        id: column

        spacing: 4
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: 10
        }

        Words {
            theme: root.theme
            text: root.step.title + " (" + root.step.id + ")"
            color: root.step.here ? root.theme.tintInk : root.theme.ink
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }

        Words {
            theme: root.theme
            //: %1 is a number, %2 how sure that is, such as "likely".
            text: (root.step.here ? qsTr("Shown. Worth %1: %2.") : qsTr("Worth %1: %2.")).arg(root.step.worth).arg(root.confidences[root.step.confidence])
            color: root.step.here ? root.theme.tintInk : root.theme.ink
            Layout.fillWidth: true
        }

        Repeater {
            model: root.evidence.filter(piece => piece[1] > 0)

            RowLayout {
                id: line

                required property var modelData

                spacing: 10

                Words {
                    theme: root.theme
                    text: line.modelData[0]
                    color: root.step.here ? root.theme.tintInk : root.theme.quiet
                    Layout.preferredWidth: 9 * root.theme.small
                }

                Rectangle {
                    color: root.theme.accent
                    radius: 4
                    implicitHeight: 10
                    implicitWidth: 2.4 * line.modelData[1]
                    Accessible.ignored: true
                }

                Words {
                    theme: root.theme
                    text: line.modelData[1]
                    color: root.step.here ? root.theme.tintInk : root.theme.quiet
                }
            }
        }
    }
}
