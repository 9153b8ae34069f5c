// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "Save my place": what is kept and what is not, for how long, and the two ways to come back.
ScreenBody {
    id: root

    required property var saving
    readonly property bool possible: saving.whyNot === ""

    signal picturesChosen
    signal leaving

    heading: qsTr("Save my place")
    spoken: possible ? heading + ". " + promise.text : heading + ". " + saving.whyNot
    widest: 1400
    actions: [
        ActionButton {
            theme: root.theme
            text: qsTr("Carry on")
            symbol: "back"
            visible: !root.possible
            Layout.maximumWidth: 620
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.leaving()
        },
        ActionButton {
            theme: root.theme
            text: qsTr("With pictures")
            symbol: "pictures/sun"
            visible: root.possible
            enabled: !root.saving.busy
            onClicked: root.picturesChosen()
        },
        ActionButton {
            theme: root.theme
            text: root.saving.busy ? qsTr("Your place is being saved") : qsTr("With a code")
            kind: "primary"
            symbol: "print"
            visible: root.possible
            enabled: !root.saving.busy
            onClicked: root.saving.keep()
        }
    ]

    TroubleCard {
        theme: root.theme
        speech: root.speech
        words: root.possible ? root.saving.trouble : root.saving.whyNot
    }

    SpokenText {
        id: promise

        theme: root.theme
        speech: root.speech
        text: qsTr("Stop here today and carry on another day, at this terminal.")
        font.pixelSize: root.theme.lead
        visible: root.possible
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 1100 ? 2 : 1
        columnSpacing: root.theme.space
        rowSpacing: root.theme.space
        visible: root.possible
        Layout.fillWidth: true

        StepsCard {
            theme: root.theme
            speech: root.speech
            symbol: "tick"
            title: qsTr("What is kept")
            steps: [qsTr("Where you are in the guide, and what you ticked"), qsTr("Your answers on the practice pages that you have sent"), qsTr("Your notes"), qsTr("Your language, text size and colours")]
        }

        StepsCard {
            theme: root.theme
            speech: root.speech
            symbol: "close"
            title: qsTr("What is not kept")
            steps: [qsTr("What is on a practice page that you have not sent yet"), qsTr("What you type on the page of a real service: that page keeps it, or nobody does")]

            Fact {
                theme: root.theme
                speech: root.speech
                symbol: "person"
                title: qsTr("Nobody else can open it")
                words: qsTr("Your place stays on this terminal, encrypted. We cannot read it, and neither can the staff.")
            }
        }

        WayBack {
            theme: root.theme
            speech: root.speech
            symbol: "print"
            title: qsTr("With a code")
            words: qsTr("You get 17 letters and figures, to print or to write down. Kept until %1.").arg(root.saving.until)
        }

        WayBack {
            theme: root.theme
            speech: root.speech
            symbol: "pictures/sun"
            title: qsTr("With pictures")
            words: qsTr("You choose five pictures and remember them, with no piece of paper. They are easier to guess, so this is kept only until %1.").arg(root.saving.pictureUntil)
        }
    }

    component WayBack: Card {
        id: way

        required property var speech
        property alias symbol: fact.symbol
        property alias title: fact.title
        property alias words: fact.words

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Fact {
            id: fact

            theme: way.theme
            speech: way.speech
        }
    }
}
