// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Somebody sits beside the person: first their badge, which a reader types or they do; then what vouches for them, for the
// person to read, and the notes for them.
ScreenBody {
    id: root

    required property var inPerson
    readonly property var words: inPerson.words
    readonly property bool helping: inPerson.stage === "helping"

    signal leaving

    heading: helping ? words["title"] || "" : qsTr("A helper with a badge")
    spoken: heading + ". " + (helping ? words["intro"] || "" : how.text)
    widest: 1500
    actions: [
        ActionButton {
            theme: root.theme
            text: root.helping ? qsTr("Go on") : qsTr("Not now")
            symbol: root.helping ? "forward" : "back"
            symbolAfter: root.helping
            onClicked: root.leaving()
        },
        ActionButton {
            theme: root.theme
            text: qsTr("Show the notes")
            symbol: "list"
            kind: "primary"
            visible: !root.helping
            enabled: field.text !== ""
            onClicked: field.hand()
        }
    ]
    Component.onCompleted: {
        inPerson.enter();
        if (!helping)
            inPerson.forget(); // what was said to whoever tried before
    }

    SpokenText {
        id: how

        theme: root.theme
        speech: root.speech
        text: root.inPerson.coded ? root.words["begin"] || "" : qsTr("Hold your badge up to the reader beside the screen.")
        font.pixelSize: root.theme.lead
        visible: !root.helping
        Layout.fillWidth: true
    }

    BadgeField {
        id: field

        theme: root.theme
        label: qsTr("The helper's badge")
        visible: !root.helping
        focus: visible
        Layout.fillWidth: true
        onHanded: typed => root.inPerson.show(typed)
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.inPerson.trouble
        color: root.theme.alertInk
        font.weight: Font.DemiBold
        visible: !root.helping && text !== ""
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }

    Fact {
        theme: root.theme
        speech: root.speech
        symbol: "show"
        title: qsTr("For you")
        words: root.helping ? "" : qsTr("You then see here who helps you, and who has checked them. The visit is counted as helped in person, and nothing else is noted.")
    }

    ChampionCard {
        theme: root.theme
        speech: root.speech
        person: root.helping ? root.inPerson.champion : ({
                "name": "",
                "role": "",
                "checked": "",
                "trained": "",
                "speaks": "",
                "counts": true,
                "free": true
            })
        notChecked: ""
        visible: root.helping
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: (root.words["intro"] || "") + " " + (root.words["begun"] || "")
        font.pixelSize: root.theme.lead
        visible: root.helping
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.room > 1000 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.air
        rowSpacing: root.theme.space
        visible: root.helping
        Layout.fillWidth: true

        Repeater {
            model: root.words["notes"] || []

            Fact {
                required property var modelData

                theme: root.theme
                speech: root.speech
                symbol: ({
                        "let-them-type": "pencil",
                        "sit-beside": "person",
                        "ask-what-it-means": "speak",
                        "one-thing": "tick",
                        "look-away": "hide",
                        "their-decision": "help",
                        "praise": "leaf",
                        "somebody-with-them": "worry"
                    })[modelData.id] || "person"
                title: modelData.title
                words: modelData.text
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
