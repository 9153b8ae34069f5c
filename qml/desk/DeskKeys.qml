// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What the keys do; the buttons that do the same say so.
Item {
    id: root

    property bool active: true
    readonly property var sheets: ({
            "F1": "keys",
            "F6": "hand-over",
            "F7": "worry",
            "F8": "close",
            "F10": "day"
        })
    readonly property var tools: ({
            "F3": "phrases",
            "F4": "questions",
            "F5": "guide"
        })

    signal available
    signal offerNext
    signal tool(string name)
    signal talkChosen(int place)
    signal pointed(int place)
    signal sheet(string name)

    function press(key) {
        if (sheets[key])
            sheet(sheets[key]);
        else if (tools[key])
            tool(tools[key]);
        else if (key === "F2")
            offerNext();
        else
            available();
    }

    Repeater {
        model: ["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10"]

        Item {
            id: key

            required property string modelData

            Shortcut {
                sequence: key.modelData
                enabled: root.active
                onActivated: root.press(key.modelData)
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
