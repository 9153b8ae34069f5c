// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The chat beside the page: who it is, what they may see and do, what was said, and a place to write.
FocusScope {
    id: root

    required property Theme theme
    required property var speech
    required property var help
    property bool typing: false
    // with large words, or above the keyboard, the lines need the room
    readonly property bool tight: height < 620 * theme.textScale
    readonly property var talk: help.talk
    readonly property string name: talk.champion.name || ""

    signal closed
    signal worryChosen

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Chat")

    function send() {
        if (talk.say(field.text))
            field.clear();
    }

    Rectangle {
        anchors.fill: parent
        color: root.theme.paper

        // what lies below is not touched
        MouseArea {
            anchors.fill: parent
        }

        Rectangle {
            width: 2
            height: parent.height
            color: root.theme.line
        }

        Rectangle {
            width: parent.width
            height: 2
            color: root.theme.line
        }
    }

    // Columns and no layouts around wrapped words: Qt 6.4 would polish them for ever.
    Column {
        id: top

        x: root.theme.gap
        y: root.theme.gap
        width: root.width - 2 * root.theme.gap
        spacing: 8

        RowLayout {
            spacing: 10
            // who it is stands above every screen as well, but not that nobody knows them
            visible: !root.typing || !root.tight || !root.talk.champion.counts
            width: parent.width

            Icon {
                name: root.talk.champion.counts ? "checked" : "not-checked"
                colour: root.talk.champion.counts ? root.theme.accent : root.theme.alertInk
                size: 36
            }

            Heading {
                theme: root.theme
                text: root.name
                font.pixelSize: root.theme.lead
                elide: Text.ElideRight
                maximumLineCount: 1
                Layout.fillWidth: true
            }

            BigButton {
                theme: root.theme
                //: Puts the chat away; it goes on. Short.
                text: qsTr("Hide")
                symbol: "down"
                leftPadding: 12
                onClicked: root.closed()
            }
        }

        SpokenText {
            theme: root.theme
            speech: root.speech
            text: root.talk.champion.counts ? root.talk.champion.checked : root.help.words.states["not-checked"]
            color: root.talk.champion.counts ? root.theme.quiet : root.theme.alertInk
            visible: !root.typing && !root.tight
            width: parent.width
        }

        ChatConsents {
            theme: root.theme
            help: root.help
            brief: root.typing && root.height < 330 * root.theme.textScale
            visible: root.talk.going
            width: parent.width
            onWorryChosen: root.worryChosen()
        }
    }

    ChatList {
        x: root.theme.gap
        y: top.y + top.height + 8
        width: top.width
        height: Math.max(0, bottom.y - 8 - y)
        theme: root.theme
        speech: root.speech
        help: root.help
    }

    Column {
        id: bottom

        x: root.theme.gap
        y: root.height - height - root.theme.gap
        width: top.width
        spacing: 8

        Words {
            theme: root.theme
            text: root.talk.writing ? root.help.words.states["typing"].replace("{name}", root.name) : ""
            color: root.theme.quiet
            font.italic: true
            visible: text !== ""
            width: parent.width
        }

        HandOverCard {
            theme: root.theme
            speech: root.speech
            help: root.help
            visible: root.help.handOver !== ""
            width: parent.width
        }

        RowLayout {
            spacing: 10
            visible: root.talk.going
            width: parent.width

            LineField {
                id: field

                theme: root.theme
                label: qsTr("Write a message")
                font.pixelSize: root.theme.small
                leftPadding: 16
                focus: true
                maximumLength: 1000
                Layout.fillWidth: true
                onAccepted: root.send()
                onTextEdited: root.talk.write()
            }

            BigButton {
                theme: root.theme
                //: Sends a message. Short.
                text: qsTr("Send")
                symbol: "send"
                kind: "primary"
                leftPadding: 16
                onClicked: root.send()
            }
        }

        BigButton {
            theme: root.theme
            text: qsTr("Print what was said")
            symbol: "print"
            visible: !root.talk.going && root.talk.spoken
            width: parent.width
            onClicked: root.help.lookAtPaper()
        }

        BigButton {
            theme: root.theme
            text: qsTr("Close the chat")
            symbol: "close"
            visible: !root.talk.going
            width: parent.width
            onClicked: {
                root.talk.forget();
                root.closed();
            }
        }
    }
}
