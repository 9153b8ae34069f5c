// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What the keys do; the buttons that do the same say so.
Item {
    id: root

    property bool active: true

    signal available
    signal offerNext
    signal tool(string name)
    signal talkChosen(int place)
    signal pointed(int place)
    signal sheet(string name)

    Repeater {
        model: [["F1", () => root.sheet("keys")], ["F2", () => root.offerNext()], ["F3", () => root.tool("phrases")], ["F4", () => root.tool("questions")], ["F5", () => root.tool("guide")], ["F6", () => root.sheet("hand-over")], ["F7", () => root.sheet("worry")], ["F8", () => root.sheet("close")], ["F9", () => root.available()], ["F10", () => root.sheet("day")]]

        Item {
            id: key

            required property var modelData

            Shortcut {
                sequence: key.modelData[0]
                enabled: root.active
                onActivated: key.modelData[1]()
            }
        }
    }

    Repeater {
        model: 9

        Item {
            id: figure

            required property int index

            Shortcut {
                sequence: "Ctrl+" + (figure.index + 1)
                enabled: root.active
                onActivated: root.talkChosen(figure.index)
            }

            Shortcut {
                sequence: "Alt+" + (figure.index + 1)
                enabled: root.active
                onActivated: root.pointed(figure.index)
            }
        }
    }
}
