// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Pages
import QtQuick

// The guide beside the page as people see it on a terminal, and on the right what only its author wants to know.
Window {
    id: root

    required property var preview
    required property var aloud
    property bool noted: true
    readonly property Theme theme: Theme {
    }
    // an author sits at a desk, with a mouse
    readonly property Theme small: Theme {
        textScale: 0.78
    }

    title: preview.guideTitle === "" ? preview.page.name : preview.guideTitle + " – " + preview.page.name
    color: theme.paper
    visible: true

    PreviewBar {
        id: bar

        theme: root.small
        preview: root.preview
        noted: root.noted
        width: parent.width
        onNotedChosen: root.noted = !root.noted
    }

    PageFrame {
        theme: root.theme
        guidance: root.preview
        speech: root.aloud
        takesNotes: false
        y: bar.height
        width: parent.width - (root.noted ? notes.width : 0)
        height: parent.height - y

        PageRoom {
            anchors.fill: parent
            shown: root.preview.shown
        }

        Words {
            theme: root.theme
            text: root.preview.trouble
            visible: root.preview.shown === null
            width: parent.width - 2 * root.theme.air
            x: root.theme.air
            y: root.theme.air
        }
    }

    AuthorNotes {
        id: notes

        theme: root.small
        preview: root.preview
        visible: root.noted
        x: parent.width - width
        y: bar.height
        width: Math.min(600, parent.width * 0.34)
        height: parent.height - y
    }

    // the page's boxes open here, as on a terminal
    Connections {
        function onChoicesOffered(label, offered) {
            choices.ask(label, offered);
        }

        target: root.preview.shown ? root.preview.shown.page : null
        ignoreUnknownSignals: true
    }

    ChoiceSheet {
        id: choices

        theme: root.theme
        onClosed: open = false
        onChosen: place => {
            open = false;
            root.preview.shown.page.choose(place);
        }
    }
}
