// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What is to be said about the time: it slides in under the top of the screen, takes nothing away and stops nobody.
Rectangle {
    id: root

    required property Theme theme
    required property var speech
    required property var time
    property bool canSave: false
    readonly property string heading: time.grace ? time.left === 1 ? qsTr("One minute to finish this page") : qsTr("%1 minutes to finish this page").arg(time.left) : time.left === 1 ? qsTr("One minute left") : qsTr("%1 minutes left").arg(time.left)
    readonly property string words: why + (canSave ? " " + qsTr("You can save your place and carry on another day.") : "")
    readonly property string why: time.closing !== "" ? qsTr("It closes here at %1.").arg(time.closing) : time.canExtend ? qsTr("Press any key, or touch the button, if you need more time.") : qsTr("Other people are waiting.")
    readonly property bool narrow: width < 1400 * Math.min(1.3, theme.textScale)

    signal saveChosen

    visible: height > 0
    height: time.warned ? row.implicitHeight + 2 * theme.gap : 0
    clip: true
    color: theme.glow
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading + ". " + words

    // the question may have come while nobody looked: what is heard is what stands there
    Connections {
        function onChanged() {
            said.heading = root.time.warned ? root.heading : "";
        }

        target: root.time
    }

    QtObject {
        id: said

        property string heading: ""

        onHeadingChanged: if (heading !== "" && root.speech.on)
            root.speech.say(root.heading + ". " + root.words)
    }

    Behavior on height  {
        NumberAnimation {
            duration: root.theme.duration
        }
    }

    GridLayout {
        id: row

        columns: root.narrow ? 1 : 2
        columnSpacing: root.theme.space
        rowSpacing: root.theme.gap
        y: root.theme.gap
        width: root.width - 2 * root.theme.space
        x: root.theme.space

        RowLayout {
            spacing: root.theme.gap
            Layout.fillWidth: true

            Icon {
                name: "clock"
                colour: root.theme.glowInk
                size: 44
            }

            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true

                Heading {
                    theme: root.theme
                    text: root.heading
                    color: root.theme.glowInk
                    font.pixelSize: root.theme.lead
                    Layout.fillWidth: true
                }

                Words {
                    theme: root.theme
                    text: root.words
                    color: root.theme.glowInk
                    Layout.fillWidth: true
                }
            }
        }

        RowLayout {
            spacing: root.theme.gap
            Layout.fillWidth: root.narrow

            BigButton {
                theme: root.theme
                text: qsTr("I need more time")
                kind: "primary"
                symbol: "clock"
                visible: root.time.canExtend
                Layout.fillWidth: root.narrow
                Layout.fillHeight: true
                onClicked: root.time.extend()
            }

            BigButton {
                theme: root.theme
                text: qsTr("Save my place")
                symbol: "post"
                visible: root.canSave
                Layout.fillWidth: root.narrow
                Layout.fillHeight: true
                onClicked: root.saveChosen()
            }

            BigButton {
                theme: root.theme
                //: Puts a message about the time away. Short.
                text: qsTr("All right")
                symbol: "tick"
                Layout.fillWidth: root.narrow
                Layout.fillHeight: true
                onClicked: root.time.putAway()
            }
        }
    }
}
