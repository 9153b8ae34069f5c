// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// One line of the chat: what somebody said, or what is to be known between the lines. Read aloud when it is touched.
Item {
    id: root

    required property Theme theme
    required property var speech
    // what the program says
    required property var sentences
    required property string name
    required property string kind
    required property string said
    required property bool arrived
    required property bool removed
    required property bool maySend
    // the champion with whom it was said, where another helps now
    required property string before
    readonly property string speaker: before === "" ? name : before
    readonly property bool mine: kind === "mine"
    readonly property bool notice: kind === "notice"
    readonly property color ink: mine ? theme.tintInk : notice ? theme.quiet : theme.ink

    signal sendChosen

    implicitHeight: column.implicitHeight + 10
    Accessible.role: Accessible.ListItem
    Accessible.focusable: true
    Accessible.name: (mine ? qsTr("You: %1").arg(said) : notice ? said : speaker + ": " + said)
    Keys.onReturnPressed: speech.say(said)
    Keys.onEnterPressed: speech.say(said)
    Keys.onSpacePressed: speech.say(said)

    ColumnLayout {
        id: column

        spacing: 4
        width: root.width * (root.notice ? 1 : 0.9)
        x: root.mine ? root.width - width : 0

        Words {
            theme: root.theme
            text: root.before
            color: root.theme.quiet
            visible: text !== "" && !root.mine && !root.notice
            Layout.fillWidth: true
        }

        Rectangle {
            radius: root.theme.corner
            color: root.mine ? root.theme.tint : root.notice ? "transparent" : root.theme.card
            border.width: root.notice ? 0 : 1
            border.color: root.theme.line
            implicitHeight: line.implicitHeight + 20
            Layout.fillWidth: true

            SpokenText {
                id: line

                x: 14
                y: 10
                width: parent.width - 28
                theme: root.theme
                speech: root.speech
                text: root.said
                color: root.ink
                font.italic: root.notice
                wrapMode: Text.Wrap
            }

            // whoever does not read touches a line to hear it, also while reading aloud is off
            TapHandler {
                onTapped: root.speech.say(root.said)
            }
        }

        Words {
            theme: root.theme
            text: root.arrived ? qsTr("Arrived") : qsTr("On its way ...")
            color: root.theme.quiet
            horizontalAlignment: Text.AlignRight
            visible: root.mine
            Layout.fillWidth: true
        }

        Rectangle {
            visible: root.removed
            radius: root.theme.corner
            color: root.theme.alert
            implicitHeight: note.implicitHeight + 20
            Layout.fillWidth: true

            ColumnLayout {
                id: note

                x: 14
                y: 10
                width: parent.width - 28
                spacing: 8

                SpokenText {
                    theme: root.theme
                    speech: root.speech
                    text: root.sentences.states[root.maySend ? "removed-may" : "removed-may-not"]
                    color: root.theme.alertInk
                    Layout.fillWidth: true
                }

                BigButton {
                    theme: root.theme
                    text: qsTr("Send it all the same")
                    visible: root.maySend
                    leftPadding: 14
                    Layout.fillWidth: true
                    onClicked: root.sendChosen()
                }
            }
        }
    }

    FocusRing {
        theme: root.theme
        anchors.margins: 0
        visible: root.activeFocus
    }
}
