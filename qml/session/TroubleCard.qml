// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Something did not work: one sentence that says what is safe and what to do.
Card {
    id: root

    required property var speech
    property string words: ""

    visible: words !== ""
    color: theme.alert
    padding: 20
    border.width: 2
    border.color: theme.alertInk
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words
    Layout.fillWidth: true
    onWordsChanged: if (words !== "" && speech.on)
        speech.say(words)

    RowLayout {
        spacing: 14
        Layout.fillWidth: true

        Icon {
            name: "alert"
            colour: root.theme.alertInk
            size: root.theme.small * 1.5
            Layout.alignment: Qt.AlignTop
        }

        SpokenText {
            theme: root.theme
            speech: root.speech
            text: root.words
            color: root.theme.alertInk
            Layout.fillWidth: true
        }
    }
}
