// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Why they ask, an example, what often goes wrong, and difficult words: a word opens its meaning where it stands.
ColumnLayout {
    id: root

    required property Theme theme
    required property var speech
    required property var guidance

    spacing: theme.gap

    Fact {
        theme: root.theme
        speech: root.speech
        symbol: "help"
        title: qsTr("Why they ask")
        words: root.guidance.why
    }

    Fact {
        theme: root.theme
        speech: root.speech
        symbol: "pencil"
        title: qsTr("Example")
        words: root.guidance.example
    }

    Fact {
        theme: root.theme
        speech: root.speech
        symbol: "alert"
        title: qsTr("What often goes wrong")
        words: root.guidance.mistakes
    }

    Repeater {
        model: root.guidance.words

        ColumnLayout {
            id: entry

            required property var modelData
            property bool open: false

            spacing: 4
            Layout.fillWidth: true

            BigButton {
                theme: root.theme
                text: qsTr("What is “%1”?").arg(entry.modelData.word)
                symbol: entry.open ? "up" : "down"
                kind: "quiet"
                Accessible.description: entry.open ? entry.modelData.means : ""
                Layout.fillWidth: true
                onClicked: entry.open = !entry.open
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                markdown: entry.modelData.means
                visible: entry.open
                Layout.fillWidth: true
                Layout.leftMargin: 14
            }
        }
    }
}
