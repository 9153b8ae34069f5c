// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// One line under the top of every screen: who sits beside the person, and the touch that ends it.
Rectangle {
    id: root

    required property Theme theme
    required property var speech
    required property var inPerson
    property bool notesOpen: false
    readonly property bool helping: inPerson.stage === "helping"
    readonly property string words: {
        const who = inPerson.champion;
        if (helping)
            return [who.name + ".", who.role + ".", who.checked].filter(each => each !== "").join(" ");
        return inPerson.stage === "over" ? inPerson.words["ended"] || "" : "";
    }

    signal notesChosen

    visible: height > 0
    height: words === "" ? 0 : row.implicitHeight + theme.gap
    clip: true
    color: theme.tint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words
    onWordsChanged: if (words !== "" && speech.on)
        Qt.callLater(() => speech.say(words))

    GridLayout {
        id: row

        columns: root.width > 1000 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: 8
        x: root.theme.space
        y: root.theme.gap / 2
        width: root.width - 2 * root.theme.space

        RowLayout {
            spacing: root.theme.gap
            Layout.fillWidth: true

            Icon {
                name: root.helping ? "checked" : "tick"
                colour: root.theme.tintInk
                size: 36
                Layout.minimumWidth: size
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                text: root.words
                color: root.theme.tintInk
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
        }

        // one above the other where both do not fit
        GridLayout {
            columns: root.width > 700 * root.theme.textScale ? 2 : 1
            columnSpacing: 10
            rowSpacing: 8

            BigButton {
                theme: root.theme
                text: qsTr("Notes for the helper")
                symbol: "list"
                visible: root.helping && !root.notesOpen
                onClicked: root.notesChosen()
            }

            BigButton {
                theme: root.theme
                text: root.helping ? root.inPerson.words["end"] || "" : qsTr("All right")
                symbol: root.helping ? "close" : "tick"
                kind: root.helping ? "primary" : "plain"
                onClicked: root.helping ? root.inPerson.end() : root.inPerson.forget()
            }
        }
    }
}
