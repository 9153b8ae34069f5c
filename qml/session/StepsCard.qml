// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// A short list of steps by their titles; a kind sentence where there are none.
Card {
    id: root

    required property var speech
    property string symbol: ""
    property string title: ""
    property var steps: []
    property string empty: ""

    spacing: 10
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1

    Heading {
        theme: root.theme
        text: root.title
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.empty
        visible: root.steps.length === 0
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.steps.length > 6 && root.width > 620 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.space
        rowSpacing: root.spacing
        visible: root.steps.length > 0
        Layout.fillWidth: true

        Repeater {
            model: root.steps

            RowLayout {
                id: line

                required property string modelData

                spacing: 14
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                Icon {
                    name: root.symbol
                    colour: root.theme.accent
                    size: root.theme.small * 1.27
                    Layout.alignment: Qt.AlignTop
                }

                SpokenText {
                    theme: root.theme
                    speech: root.speech
                    text: line.modelData
                    Layout.fillWidth: true
                }
            }
        }
    }
}
