// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// The key that does what the words beside it say.
Words {
    color: theme.quiet
    font.pixelSize: Math.round(theme.small * 0.82)
    leftPadding: 7
    rightPadding: 7
    topPadding: 2
    bottomPadding: 2
    lineHeight: 1
    Accessible.ignored: true

    background: Rectangle {
        radius: 5
        color: "transparent"
        border.width: 1
        border.color: theme.edge
    }
}
