// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// What comes up over a real page.
Item {
    id: root

    required property Theme theme
    required property var speech
    required property var live
    readonly property bool open: choices.open || uploads.open || leaving.open || note.open || printing.open || mails.open
    readonly property alias leaving: leaving
    readonly property alias note: note
    readonly property alias mails: mails

    // the page that offered choices
    property var asking: null

    signal noted(string text)
    signal leftPage
    // nothing is up any more
    signal away

    onOpenChanged: if (!open)
        away()

    // the pages' boxes open here, and what a page may be sent of what the person brought
    component Boxes: Connections {
        function onChoicesOffered(label, offered) {
            root.asking = target;
            choices.ask(label, offered);
            root.speech.enter(choices.heading);
        }

        function onUploadAsked(names) {
            root.asking = target;
            uploads.ask(qsTr("Which of your files do you want to send?"), names);
            root.speech.enter(uploads.heading);
        }

        ignoreUnknownSignals: true
    }

    Boxes {
        target: root.live.page
    }

    Boxes {
        target: root.live.tools.mail.page
    }

    ChoiceSheet {
        id: choices

        theme: root.theme
        onClosed: open = false
        onChosen: place => {
            open = false;
            root.asking.choose(place);
        }
    }

    ChoiceSheet {
        id: uploads

        theme: root.theme
        onClosed: {
            open = false;
            root.asking.giveUpload(-1);
        }
        onChosen: place => {
            open = false;
            root.asking.giveUpload(place);
        }
    }

    LiveNoteSheet {
        id: note

        theme: root.theme
        speech: root.speech
        onClosed: open = false
        onNoted: text => root.noted(text)
    }

    LivePrintSheet {
        id: printing

        theme: root.theme
        speech: root.speech
        paper: root.live.tools.paper
    }

    LiveMailSheet {
        id: mails

        theme: root.theme
        hosts: root.live.tools.mail.hosts
        onClosed: open = false
        onChosen: host => {
            open = false;
            root.live.tools.mail.open(host);
        }
    }

    LiveLeaveSheet {
        id: leaving

        theme: root.theme
        onClosed: open = false
        onLeaving: root.leftPage()
    }
}
