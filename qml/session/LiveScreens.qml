// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The screens of doing it for real: on the real page where policy and guide allow it, else how to do it elsewhere.
QtObject {
    id: root

    required property var shell
    readonly property var stack: shell.screens

    readonly property Component beforeReal: Component {
        BeforeScreen {
            real: true
            theme: root.shell.theme
            speech: root.shell.speech
            journey: root.shell.journey
            onRead: root.show()
            onWaysChosen: root.stack.push(root.shell.parts.help)
            onNotesChosen: root.shell.sheets.notes.open = true
        }
    }
    readonly property Component elsewhere: Component {
        RealScreen {
            theme: root.shell.theme
            speech: root.shell.speech
            journey: root.shell.journey
            onPractiseChosen: root.stack.replace(root.shell.parts.before)
        }
    }
    readonly property Component realPage: Component {
        LiveScreen {
            theme: root.shell.theme
            speech: root.shell.speech
            live: root.shell.live
            page: root.shell.livePage
            typing: root.shell.keyboardHeight > 0
            practisable: root.shell.journey.practisable
            onPractiseChosen: root.shell.parts.again()
            onWaysChosen: root.stack.push(root.shell.parts.help)
            onNotesChosen: root.shell.sheets.notes.open = true
            onNoted: text => root.note(text)
            onSlipChosen: root.stack.push(root.shell.parts.slip)
            onLeftPage: root.stack.pop()
        }
    }

    function choose(guide) {
        shell.journey.choose(guide);
        stack.push(shell.live.offered ? beforeReal : elsewhere);
    }

    function show() {
        shell.live.begin();
        stack.push(realPage);
    }

    function note(text) {
        const notes = shell.visit.notes;
        shell.visit.notes = notes === "" ? text : notes + "\n" + text;
    }
}
