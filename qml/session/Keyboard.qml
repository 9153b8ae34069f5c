// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard: slides in from below while somebody types.
Item {
    id: root

    required property var settings
    required property Theme theme
    // how much of the screen it takes at the moment
    readonly property real covered: height - keys.y

    // not before the settings below hold, or it would be made twice
    Component.onCompleted: keys.active = true

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
        value: "alongside-" + root.settings.look
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: root.settings.languages.map(each => each.code + "_GB")
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: root.settings.language + "_GB"
    }

    // the keyboard's table, so that nothing looks out beside it
    Rectangle {
        y: keys.y
        width: root.width
        height: keys.height
        visible: keys.shown
        color: root.theme.sunk

        MouseArea {
            anchors.fill: parent
        }
    }

    Loader {
        id: keys

        readonly property var panel: item
        readonly property bool shown: panel !== null && panel.active

        active: false
        width: Math.min(root.width, 1500)
        x: (root.width - width) / 2
        y: shown ? root.height - height : root.height
        sourceComponent: InputPanel {
        }
    }
}
