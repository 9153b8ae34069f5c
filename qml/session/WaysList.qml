// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The other ways to get the same thing done: telephone numbers large, then paper and places.
ColumnLayout {
    id: root

    required property Theme theme
    required property var speech
    required property var ways

    spacing: theme.gap

    Repeater {
        model: root.ways

        Card {
            id: card

            required property var modelData

            theme: root.theme
            spacing: 6
            Layout.fillWidth: true

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
