// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// Something that was said, at the right what the champion said; or something that happened, in the middle.
Item {
    id: root

    required property Theme theme
    required property string words
    required property string kind
    required property bool arrived
    readonly property bool mine: kind === "mine"
    readonly property bool event: kind === "event"

    implicitHeight: column.implicitHeight + (event ? 4 : 20)
    Accessible.role: Accessible.ListItem
    Accessible.name: event ? words : mine ? qsTr("You: %1").arg(words) : qsTr("They: %1").arg(words)

    Rectangle {
        visible: !root.event
        x: column.x - 10
        y: column.y - 10
        width: column.used + 20
        height: column.height + 20
        radius: root.theme.corner
        color: root.mine ? root.theme.tint : root.theme.card
        border.width: 1
        border.color: root.mine ? root.theme.accent : root.theme.line
    }

    Column {
        id: column

        readonly property real used: Math.max(said.contentWidth, fate.visible ? fate.contentWidth : 0)

        width: root.width * (root.event ? 1 : 0.82) - 20
        x: root.event ? (root.width - used) / 2 : root.mine ? root.width - used - 12 : 12
        y: root.event ? 2 : 10

        Words {
            id: said

            theme: root.theme
            text: root.words
            width: parent.width
            color: root.event ? root.theme.quiet : root.mine ? root.theme.tintInk : root.theme.ink
            font.pixelSize: root.event ? Math.round(root.theme.small * 0.88) : root.theme.small
            wrapMode: Text.Wrap
        }

        Words {
            id: fate

            theme: root.theme
            //: Of a message: whether the person's screen has it.
            text: root.arrived ? qsTr("On their screen") : qsTr("On its way …")
            visible: root.mine
            width: parent.width
            color: root.theme.quiet
            font.pixelSize: Math.round(root.theme.small * 0.8)
        }
    }
}
