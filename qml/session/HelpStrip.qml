// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// One line under the top of every screen: that somebody was asked, or that somebody sees where the person is. It stays as long
// as that is so.
Rectangle {
    id: root

    required property Theme theme
    required property var speech
    required property var help
    property bool chatOpen: false
    property bool told: false
    readonly property string name: help.talk.champion.name || ""
    readonly property bool sharing: help.talk.going && (help.talk.seeStep || help.talk.point)
    readonly property bool asking: help.stage === "asking" || help.stage === "nobody"
    readonly property string symbol: help.worry !== "" ? "worry" : help.stage === "talking" ? help.talk.suspended ? "padlock" : sharing ? "show" : "help-person" : "waiting"
    readonly property string words: {
        const states = help.words.states;
        if (help.worry !== "")
            return help.words.worry[help.worry];
        if (help.stage === "talking") {
            if (help.talk.suspended)
                return states["paused"].replace("{name}", name);
            const shared = help.talk.seeStep ? "see-my-step" : help.talk.point ? "point" : "talk";
            return help.words.consents.find(each => each.id === shared).on.replace("{name}", name);
        }
        if (asking || help.stage === "expired")
            return help.waiting + (asking ? " " + states["keep-working"] : "");
        return told ? states["somebody-free"] : help.telling ? states["will-tell"] : "";
    }

    signal chatChosen
    signal askChosen
    signal put

    visible: height > 0
    height: words === "" ? 0 : row.implicitHeight + theme.gap
    clip: true
    color: sharing && help.worry === "" ? theme.tint : theme.glow
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words
    onWordsChanged: if (words !== "" && speech.on)
        Qt.callLater(() => speech.say(words))

    GridLayout {
        id: row

        readonly property color ink: root.sharing && root.help.worry === "" ? root.theme.tintInk : root.theme.glowInk

        columns: root.width > 1000 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: 8
        x: root.theme.space
        y: root.theme.gap / 2
        width: root.width - 2 * root.theme.space

        RowLayout {
            spacing: root.theme.gap
            Layout.fillWidth: true

            Icon {
                name: root.symbol
                colour: row.ink
                size: 36
                Layout.minimumWidth: size
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                text: root.words
                color: row.ink
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
        }

        RowLayout {
            spacing: 10

            StripButton {
                text: qsTr("Stop sharing")
                symbol: "stop-sharing"
                visible: root.sharing && root.help.worry === ""
                onClicked: {
                    root.help.talk.seeStep = false;
                    root.help.talk.point = false;
                }
            }

            StripButton {
                //: Opens the chat. Short.
                text: qsTr("Open the chat")
                symbol: "help-person"
                kind: "primary"
                visible: root.help.stage === "talking" && !root.chatOpen && root.help.worry === ""
                onClicked: root.chatChosen()
            }

            StripButton {
                text: root.help.words.states["cancel"] || ""
                symbol: "close"
                visible: root.asking && root.help.worry === ""
                onClicked: root.help.cancel()
            }

            StripButton {
                //: Asks the person who is free now for help. Short.
                text: qsTr("Ask")
                symbol: "help-person"
                kind: "primary"
                visible: root.told && root.help.stage === "" && root.help.worry === ""
                onClicked: root.askChosen()
            }

            StripButton {
                //: Puts a message away. Short.
                text: qsTr("All right")
                symbol: "tick"
                visible: root.help.worry !== "" || root.help.stage === "expired" || (root.help.stage === "" && (root.told || root.help.telling))
                onClicked: {
                    if (root.help.worry !== "")
                        root.help.putWorryAway();
                    else if (root.help.stage === "expired" || root.help.telling)
                        root.help.cancel();
                    root.put();
                }
            }
        }
    }

    component StripButton: BigButton {
        theme: root.theme
    }
}
