// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The window of one person's visit: the frame with its screens, and the keyboard that slides in under them.
Window {
    id: window

    required property var settings
    required property var shelf
    required property var journey
    required property var practice
    required property var live
    required property var help
    required property var speech
    required property var slip
    required property var visit
    required property var saving
    required property var comingBack
    required property var time
    // what shows a practice page; set with what is made after the first picture
    property Component page: null
    property Component livePage: null
    // set once the first picture stands: the rest is made after it
    property bool complete: false
    readonly property var keyboard: keyboardLoader.item

    title: "Alongside"
    color: shell.color

    Shell {
        id: shell

        anchors.fill: parent
        settings: window.settings
        shelf: window.shelf
        journey: window.journey
        practice: window.practice
        live: window.live
        help: window.help
        speech: window.speech
        slip: window.slip
        visit: window.visit
        saving: window.saving
        comingBack: window.comingBack
        time: window.time
        page: window.page
        livePage: window.livePage
        keyboardHeight: window.keyboard ? window.keyboard.covered : 0
        complete: window.complete
    }

    onCompleteChanged: if (complete)
        keyboardLoader.setSource("Keyboard.qml", {
                "settings": settings,
                "theme": shell.theme
            })

    Loader {
        id: keyboardLoader

        anchors.fill: parent
    }
}
