// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Templates as T

// One screen at a time: the one that comes fades in over the one that goes.
T.StackView {
    id: root

    required property Theme theme

    clip: true
    focus: true
    onCurrentItemChanged: if (currentItem)
        currentItem.forceActiveFocus()

    pushEnter: Fade {
        to: 1
    }

    pushExit: Fade {
        to: 0
    }

    popEnter: Fade {
        to: 1
    }

    popExit: Fade {
        to: 0
    }

    component Fade: Transition {
        id: fade

        property real to: 1

        // no Animator: with a duration of 0 it never shows the screen (Qt 6.4)
        NumberAnimation {
            property: "opacity"
            from: 1 - fade.to
            to: fade.to
            duration: root.theme.duration
        }
    }
}
