// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// Who is there to help, now. A Column, as WaysList is one.
Column {
    id: root

    required property Theme theme
    required property var speech
    required property var help
    property int most: 6

    readonly property string nobody: help.words.states[help.place.closed ? "closed" : "nobody"] + (help.place.now === "" ? "" : " " + help.place.now)

    spacing: theme.gap

    Words {
        theme: root.theme
        text: !root.help.connected ? qsTr("I am looking who is there ...") : root.help.people.length === 0 ? nobody : root.help.people.length === 1 ? qsTr("One person is there now") : qsTr("People who are there now: %1").arg(root.help.people.length)
        font.weight: Font.DemiBold
        width: root.width
    }

    Repeater {
        model: root.help.people.slice(0, root.most)

        ChampionCard {
            required property var modelData

            theme: root.theme
            speech: root.speech
            person: modelData
            notChecked: root.help.words.states["not-checked"]
            width: root.width
        }
    }
}
