// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Help for the one question that has the person's attention.
Card {
    id: root

    required property var speech
    // label, help, where, example
    required property var question

    color: theme.tint
    padding: 20
    spacing: 8

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.question.label
        color: root.theme.tintInk
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        markdown: root.question.help
        visible: text !== ""
        color: root.theme.tintInk
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        markdown: qsTr("Where to find it: %1").arg(root.question.where)
        visible: root.question.where !== ""
        color: root.theme.tintInk
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: qsTr("Example: %1").arg(root.question.example)
        visible: root.question.example !== ""
        color: root.theme.tintInk
        Layout.fillWidth: true
    }
}
