// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard.Components

// A run of keys, one for each letter; a long press offers the letter's accents.
Repeater {
    id: root

    property string letters: ""
    readonly property var accents: ({
            "a": "âáàäa",
            "e": "êéèëe",
            "i": "îíìïi",
            "o": "ôóòöo",
            "u": "ûúùüu",
            "w": "ŵẃẁẅw",
            "y": "ŷýỳÿy"
        })

    model: letters.split("")

    Key {
        required property string modelData

        // Qt names keys by the code of their capital letter
        key: modelData.toUpperCase().charCodeAt(0)
        text: modelData
        alternativeKeys: root.accents[modelData] || ""
    }
}
