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
    // the words want at least half of the width
    readonly property bool narrow: buttons.needed > width / 2
    // each is said once, not each minute
    readonly property string occasion: !time.warned ? "" : time.grace ? "grace" : time.waiting ? "waiting" : "warned"

    signal saveChosen

    visible: height > 0
    height: time.warned ? row.implicitHeight + 2 * theme.gap : 0
    clip: true
    color: theme.glow
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading + ". " + words
    onOccasionChanged: if (occasion !== "" && speech.on)
        Qt.callLater(() => speech.say(heading + ". " + words))

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
                Layout.minimumWidth: size
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

        GridLayout {
            id: buttons

            readonly property real needed: (more.visible ? more.implicitWidth + root.theme.gap : 0) + (save.visible ? save.implicitWidth + root.theme.gap : 0) + put.implicitWidth
            readonly property bool cramped: needed > row.width

            columns: cramped ? 2 : 3
            columnSpacing: root.theme.gap
            rowSpacing: root.theme.gap
            Layout.fillWidth: root.narrow

            BigButton {
                id: more

                theme: root.theme
                text: qsTr("I need more time")
                kind: "primary"
                symbol: "clock"
                visible: root.time.canExtend
                Layout.columnSpan: buttons.cramped ? 2 : 1
                Layout.fillWidth: root.narrow
                Layout.fillHeight: true
                onClicked: root.time.extend()
            }

            BigButton {
                id: save

                theme: root.theme
                text: qsTr("Save my place")
                symbol: "keep"
                visible: root.canSave
                Layout.fillWidth: root.narrow
                Layout.fillHeight: true
                onClicked: root.saveChosen()
            }

            BigButton {
                id: put

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
