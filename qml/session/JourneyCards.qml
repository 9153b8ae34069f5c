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

    // false until the window is known: a layout that changes its columns while it is laid out keeps its old height
    readonly property bool narrow: Window.width > 0 && Window.width < 1000 || theme.textScale > 1.4

    signal practiseChosen(string guide)
    signal realChosen(string guide)

    columns: journeys.length > 1 && Window.width > 1500 && theme.textScale < 1.35 ? 2 : 1
    columnSpacing: theme.space
    rowSpacing: theme.space

    Repeater {
        model: root.journeys

        Card {
            id: card

            required property var modelData

            theme: root.theme
            padding: root.theme.air * 0.8
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

            GridLayout {
                columns: root.narrow ? 1 : 2
                columnSpacing: root.theme.space
                rowSpacing: root.theme.gap
                Layout.fillWidth: true
                Layout.topMargin: 8

                Door {
                    theme: root.theme
                    visible: card.modelData.practisable
                    primary: true
                    symbol: "pencil"
                    text: qsTr("Practise first")
                    note: qsTr("A copy of the form. Nothing is sent.")
                    onChosen: root.practiseChosen(card.modelData.id)
                }

                Door {
                    theme: root.theme
                    symbol: "real"
                    text: qsTr("Do it for real")
                    note: qsTr("What to bring and where to go.")
                    onChosen: root.realChosen(card.modelData.id)
                }
            }
        }
    }
}
