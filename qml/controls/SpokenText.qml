// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "Markdown.js" as Markdown

// Words that are read aloud when touched while reading aloud is on. Words of a guide arrive as Markdown.
Words {
    id: root

    required property var speech
    property string markdown: ""

    text: Markdown.styled(markdown)
    textFormat: markdown === "" ? Text.PlainText : Text.StyledText
    Accessible.name: markdown === "" ? text : markdown

    TapHandler {
        enabled: root.speech.on
        onTapped: root.speech.say(root.markdown === "" ? root.text : root.markdown)
    }
}
