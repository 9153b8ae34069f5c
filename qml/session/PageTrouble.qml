// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Stands where a practice page should be: what happened, what is safe, and two ways on.
Card {
    id: root

    required property var speech
    // there is no form at all, so that beginning again would not help
    property bool missing: false

    signal againChosen
    signal helpChosen

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.missing ? qsTr("This practice form cannot be shown at the moment. Everything else works. Please go back and choose another, or ask at the desk.") : qsTr("This page has stopped working, and loading it again did not help. Nothing was sent. You can begin again, or ask at the desk.")
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    BigButton {
        theme: root.theme
        text: qsTr("Begin again")
        symbol: "back"
        visible: !root.missing
        Layout.fillWidth: true
        onClicked: root.againChosen()
    }

    BigButton {
        theme: root.theme
        text: qsTr("See other ways to get help")
        symbol: "help"
        kind: "primary"
        Layout.fillWidth: true
        onClicked: root.helpChosen()
    }
}
