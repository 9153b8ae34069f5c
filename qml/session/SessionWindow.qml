// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The window of one person's visit: the frame with its screens, and the keyboard that slides in under them.
Window {
    id: window

    required property var settings
    required property var shelf
    required property var journey
    required property var practice
    required property var speech
    required property var slip
    required property Component page

    signal finished

    title: "Alongside"
    color: shell.color

    Shell {
        id: shell

        anchors.fill: parent
        settings: window.settings
        shelf: window.shelf
        journey: window.journey
        practice: window.practice
        speech: window.speech
        slip: window.slip
        page: window.page
        keyboardHeight: window.height - keyboard.y
        onFinished: window.finished()
    }

    // our own layouts, because Qt ships none for Welsh; and the plain input method, which learns nothing
    Binding {
        target: VirtualKeyboardSettings
        property: "layoutPath"
        value: "qrc:/alongside/keyboard"
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "defaultInputMethodDisabled"
        value: true
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "styleName"
        value: "alongside-" + window.settings.look
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: window.settings.languages.map(each => each.code + "_GB")
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: window.settings.language + "_GB"
    }

    // the keyboard's table, so that nothing looks out beside it
    Rectangle {
        y: keyboard.y
        width: window.width
        height: keyboard.height
        visible: keyboard.active
        color: shell.theme.sunk

        MouseArea {
            anchors.fill: parent
        }
    }

    InputPanel {
        id: keyboard

        width: Math.min(window.width, 1500)
        x: (window.width - width) / 2
        y: active ? window.height - height : window.height
    }
}
