// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Pages
import QtQuick
import QtQuick.Layouts

// The practice page with its guide.
FocusScope {
    id: root

    required property Theme theme
    required property var practice
    required property var speech
    required property Component page
    property alias typing: frame.typing
    property string heading: practice.title
    property string spoken: practice.spoken
    readonly property bool broken: practice.page === null || holder.broken

    signal ended
    signal againChosen
    signal helpChosen
    signal notesChosen

    Component.onDestruction: speech.stop()

    PageFrame {
        id: frame

        theme: root.theme
        guidance: root.practice
        speech: root.speech
        focus: true
        enabled: !choices.open
        anchors.fill: parent
        onEnded: root.ended()
        onNotesChosen: root.notesChosen()
        notices: LanguageNote {
            theme: root.theme
            speech: root.speech
            kept: root.practice.keptLanguage
            visible: kept !== ""
            Layout.fillWidth: true
            onAgainChosen: root.againChosen()
        }

        PageHolder {
            id: holder

            page: root.page
            host: root.practice.page
            role: "practice"
            focus: true
            anchors.fill: parent
        }

        PageTrouble {
            theme: root.theme
            speech: root.speech
            missing: root.practice.page === null
            visible: root.broken
            width: Math.min(720, parent.width - 2 * root.theme.air)
            x: (parent.width - width) / 2
            y: root.theme.air
            onAgainChosen: root.againChosen()
            onHelpChosen: root.helpChosen()
        }
    }

    // something new to hear: the next step, or what the page complains about
    Connections {
        function onArrived() {
            root.speech.enter(root.practice.spoken);
        }

        target: root.practice
        // not while it only stands ready
        enabled: root.visible
    }

    // the page's boxes open here
    Connections {
        function onChoicesOffered(label, offered) {
            choices.ask(label, offered);
            root.speech.enter(choices.heading);
        }

        target: root.practice.page
        ignoreUnknownSignals: true
    }

    ChoiceSheet {
        id: choices

        theme: root.theme
        onClosed: {
            open = false;
            holder.view.forceActiveFocus();
        }
        onChosen: place => {
            closed();
            root.practice.page.choose(place);
        }
    }
}
