// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The other ways to get the same thing done: telephone numbers large, then paper and places.
// A Column and no ColumnLayout: Qt 6.4 gives up on wrapped words in layouts this deep and leaves the cards too low.
Column {
    id: root

    required property Theme theme
    required property var speech
    required property var ways
    property string heading: ""

    spacing: theme.gap

    Heading {
        theme: root.theme
        text: root.heading
        visible: text !== ""
        width: root.width
    }

    Repeater {
        model: root.ways

        Card {
            id: card

            required property var modelData

            theme: root.theme
            spacing: 6
            width: root.width

            RowLayout {
                spacing: 14
                Layout.fillWidth: true

                Icon {
                    name: card.modelData.symbol
                    colour: root.theme.accent
                    size: 36
                }

                Heading {
                    theme: root.theme
                    text: card.modelData.title
                    font.pixelSize: root.theme.lead
                    Layout.fillWidth: true
                }
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                text: card.modelData.number
                visible: text !== ""
                color: root.theme.accent
                font.pixelSize: root.theme.title
                font.weight: Font.Bold
                Layout.fillWidth: true
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                markdown: card.modelData.how
                Layout.fillWidth: true
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                text: card.modelData.when
                visible: text !== ""
                color: root.theme.quiet
                Layout.fillWidth: true
            }
        }
    }
}
