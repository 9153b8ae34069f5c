// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles

// The on-screen keyboard in our colours, with large letters in the middle of each key. It shows no words to choose from.
KeyboardStyle {
    id: root

    property string look: "light"
    property Theme theme: Theme {
        name: root.look
    }

    keyboardDesignWidth: 2560
    keyboardDesignHeight: 820
    keyboardRelativeLeftMargin: 16 / keyboardDesignWidth
    keyboardRelativeRightMargin: 16 / keyboardDesignWidth
    keyboardRelativeTopMargin: 16 / keyboardDesignHeight
    keyboardRelativeBottomMargin: 16 / keyboardDesignHeight
    alternateKeysListItemWidth: 84
    alternateKeysListItemHeight: 84
    alternateKeysListBottomMargin: 12
    alternateKeysListLeftMargin: 20
    alternateKeysListRightMargin: 20

    keyboardBackground: Rectangle {
        color: root.theme.sunk

        Rectangle {
            width: parent.width
            height: 2
            color: root.theme.line
        }
    }

    keyPanel: KeyFace {
        theme: root.theme
    }

    backspaceKeyPanel: KeyFace {
        theme: root.theme
        quiet: true
        words: "⌫"
    }

    languageKeyPanel: KeyFace {
        theme: root.theme
        quiet: true
        symbol: "language"
    }

    enterKeyPanel: KeyFace {
        theme: root.theme
        strong: true
        words: "⏎"
    }

    hideKeyPanel: KeyFace {
        theme: root.theme
        quiet: true
        symbol: "down"
    }

    shiftKeyPanel: KeyFace {
        theme: root.theme
        quiet: true
        symbol: "up"
        strong: InputContext.capsLockActive || InputContext.shiftActive
    }

    spaceKeyPanel: KeyFace {
        theme: root.theme
        words: ""
    }

    symbolKeyPanel: KeyFace {
        theme: root.theme
        quiet: true
    }

    modeKeyPanel: KeyFace {
        theme: root.theme
        quiet: true
    }

    alternateKeysListBackground: Rectangle {
        color: root.theme.card
        radius: 12
        border.width: 2
        border.color: root.theme.accent
    }

    alternateKeysListHighlight: Rectangle {
        color: root.theme.tint
        radius: 12
    }

    alternateKeysListDelegate: Item {
        width: root.alternateKeysListItemWidth
        height: root.alternateKeysListItemHeight

        Text {
            anchors.centerIn: parent
            text: model.text
            color: root.theme.ink
            font.family: root.theme.family
            font.pixelSize: 34
        }
    }

    navigationHighlight: Rectangle {
        color: "transparent"
        border.width: 4
        border.color: root.theme.focus
        radius: 10
    }

    selectionListHeight: 0
}
