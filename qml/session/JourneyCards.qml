// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Journeys, one to a card, each with its two doors clearly apart.
GridLayout {
    id: root

    required property Theme theme
    required property var speech
    required property var journeys

    readonly property bool narrow: width / columns < 560 || theme.textScale > 1.4

    signal practiseChosen(string guide)
    signal realChosen(string guide)

    columns: journeys.length > 1 && width > 1400 && theme.textScale < 1.35 ? 2 : 1
    columnSpacing: theme.space
    rowSpacing: theme.space

    Repeater {
        model: root.journeys

        Card {
            id: card

            required property var modelData

            theme: root.theme
            padding: root.theme.space
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            Heading {
                theme: root.theme
                text: card.modelData.title
                Layout.fillWidth: true
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                markdown: card.modelData.summary
                color: root.theme.quiet
                Layout.fillWidth: true
            }

            Doors {
                theme: root.theme
                narrow: root.narrow
                practisable: card.modelData.practisable
                forReal: card.modelData.forReal === true
                Layout.fillWidth: true
                Layout.topMargin: 8
                onPractiseChosen: root.practiseChosen(card.modelData.id)
                onRealChosen: root.realChosen(card.modelData.id)
            }
        }
    }
}
