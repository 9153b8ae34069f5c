// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// A drawing, a short title and a sentence or two.
RowLayout {
    id: root

    required property Theme theme
    required property var speech
    property string symbol: ""
    property string title: ""
    property string words: ""

    visible: words !== ""
    spacing: 18
    Layout.fillWidth: true

    Icon {
        name: root.symbol
        colour: root.theme.accent
        size: 40
        Layout.alignment: Qt.AlignTop
    }

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        Words {
            theme: root.theme
            text: root.title
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        SpokenText {
            theme: root.theme
            speech: root.speech
            markdown: root.words
            Layout.fillWidth: true
        }
    }
}
