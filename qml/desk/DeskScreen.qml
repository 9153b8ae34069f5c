// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Who waits at the left, the conversations in the middle, and what helps with the one in hand at the right.
FocusScope {
    id: root

    required property Theme theme
    required property var desk
    required property var settings
    property int current: 0
    readonly property var talks: desk.talks
    readonly property var talk: talks[current] ?? null
    readonly property real toolsWidth: Math.max(420, Math.min(560, width * 0.3))
    // as many beside each other as there is room for; the others are a touch away
    readonly property real waitingWidth: Math.max(270, Math.min(360, width * 0.22))
    readonly property int beside: Math.max(1, Math.floor((width - waitingWidth - toolsWidth) / (440 * Math.max(1, theme.textScale))))
    readonly property int first: Math.max(0, Math.min(current - beside + 1, talks.length - beside))

    signal leaving

    function turnTo(place) {
        if (place >= 0 && place < talks.length)
            current = place;
    }

    onTalksChanged: current = Math.max(0, Math.min(current, talks.length - 1))

    DeskBar {
        id: bar

        theme: root.theme
        desk: root.desk
        width: parent.width
        onDay: sheets.open("day")
        onKeys: sheets.open("keys")
        onLook: sheets.open("look")
        onSwitchOff: sheets.open("switch-off")
        onLeaving: root.talks.length > 0 ? sheets.open("leave") : root.leaving()
    }

    RowLayout {
        y: bar.height
        width: parent.width
        height: parent.height - y
        spacing: 0
        enabled: sheets.shown === ""

        WaitingColumn {
            theme: root.theme
            desk: root.desk
            Layout.preferredWidth: root.waitingWidth
            Layout.fillHeight: true
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            TalkTabs {
                theme: root.theme
                talks: root.desk.talkModel
                count: root.talks.length
                current: root.current
                visible: root.talks.length > 0
                Layout.fillWidth: true
                onChosen: place => root.turnTo(place)
            }

            RowLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true

                Repeater {
                    model: root.desk.talkModel

                    TalkColumn {
                        theme: root.theme
                        inHand: index === root.current
                        visible: index >= root.first && index < root.first + root.beside
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        onChosen: root.turnTo(index)
                        onHandOver: sheets.open("hand-over")
                        onWorry: sheets.open("worry")
                        onClose: sheets.open("close")
                    }
                }

                NothingYet {
                    theme: root.theme
                    desk: root.desk
                    visible: root.talks.length === 0
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }

        ToolsColumn {
            id: tools

            theme: root.theme
            talk: root.talk
            visible: root.talk !== null
            Layout.preferredWidth: root.toolsWidth
            Layout.fillHeight: true
        }
    }

    DeskSheets {
        id: sheets

        theme: root.theme
        desk: root.desk
        settings: root.settings
        talk: root.talk
        anchors.fill: parent
        onLeaving: root.leaving()
    }

    DeskKeys {
        active: sheets.shown === ""
        onAvailable: root.desk.available = !root.desk.available
        onOfferNext: root.desk.offerNext()
        onTool: name => tools.tool = name
        onTalkChosen: place => root.turnTo(place)
        onPointed: place => {
            const question = root.talk ? root.talk.sight.questions[place] : undefined;
            if (question)
                root.talk.point(question.name);
        }
        onSheet: name => {
            if (root.talk || name === "keys" || name === "day")
                sheets.open(name);
        }
    }
}
