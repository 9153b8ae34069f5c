// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Words on the screen, in one of the four sizes of the theme. A Label, because a plain Text is not in the accessibility tree.
T.Label {
    required property Theme theme

    color: theme.ink
    font.family: theme.family
    font.pixelSize: theme.small
    lineHeight: 1.15
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
}
