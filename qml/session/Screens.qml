// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Which screen leads to which.
QtObject {
    id: root

    required property var shell
    readonly property var stack: shell.screens
    readonly property SavingScreens saving: SavingScreens {
        shell: root.shell
        onCameBack: root.carryOn()
    }
    readonly property LiveScreens live: LiveScreens {
        shell: root.shell
    }
    // the practice that stands ready while the person still reads what they need
    property Item ready: null

    readonly property Connections pages: Connections {
        function onPageChanged() {
            root.makeReady();
        }

        target: root.shell.practice
    }
    readonly property Component home: Component {
        HomeScreen {
            theme: root.shell.theme
            speech: root.shell.speech
            shelf: root.shell.shelf
            onHelpChosen: root.stack.push(root.help)
            onGroupChosen: group => {
                root.shell.shelf.group = group;
                root.stack.push(root.group);
            }
            onPractiseChosen: guide => root.shell.choose(guide, root.before)
            onRealChosen: guide => root.live.choose(guide)
        }
    }
    readonly property Component group: Component {
        GroupScreen {
            theme: root.shell.theme
            speech: root.shell.speech
            shelf: root.shell.shelf
            onPractiseChosen: guide => root.shell.choose(guide, root.before)
            onRealChosen: guide => root.live.choose(guide)
            onHelpChosen: root.stack.push(root.help)
        }
    }
    readonly property Component before: Component {
        BeforeScreen {
            theme: root.shell.theme
            speech: root.shell.speech
            journey: root.shell.journey
            onRead: root.stack.push(root.sure)
            // after two crashes the page is not even made ready by itself
            T.StackView.onActivated: if (root.shell.visit.crash.reopened)
                root.shell.practice.prepare()
            onWaysChosen: root.stack.push(root.help)
            onNotesChosen: root.shell.sheets.notes.open = true
        }
    }
    readonly property Component sure: Component {
        SureScreen {
            theme: root.shell.theme
            speech: root.shell.speech
            journey: root.shell.journey
            onBegun: root.begin()
            T.StackView.onActivated: root.shell.practice.prepare()
        }
    }
    readonly property Component practice: Component {
        PracticeScreen {
            theme: root.shell.theme
            speech: root.shell.speech
            practice: root.shell.practice
            page: root.shell.page
            typing: root.shell.keyboardHeight > 0
            onEnded: root.stack.push(root.end)
            onAgainChosen: root.stack.pop()
            onHelpChosen: root.stack.push(root.help)
            onNotesChosen: root.shell.sheets.notes.open = true
            // of the stack's size before it stands on it, and always after: the keyboard makes the stack lower
            width: root.stack.width
            height: root.stack.height
            T.StackView.onRemoved: destroy()
        }
    }
    readonly property Component help: Component {
        HelpScreen {
            readonly property bool helping: true

            theme: root.shell.theme
            speech: root.shell.speech
            journey: root.shell.journey
            staffed: root.shell.time.staff.offered
            help: root.shell.help
            onStaffChosen: root.shell.sheets.staff.open = true
            onAskChosen: root.askForHelp()
            onChatChosen: root.shell.chatOpen = true
            onWorryChosen: root.shell.sheets.worry.open = true
            onInPersonChosen: root.showInPerson()
        }
    }
    readonly property Component inPerson: Component {
        InPersonScreen {
            readonly property bool besideMe: true

            theme: root.shell.theme
            speech: root.shell.speech
            inPerson: root.shell.help.inPerson
            onLeaving: root.leaveInPerson()
        }
    }
    readonly property Component ask: Component {
        HelpAskScreen {
            readonly property bool asking: true

            theme: root.shell.theme
            speech: root.shell.speech
            help: root.shell.help
            onAsked: root.leaveAsking()
            onDeclined: root.stack.pop()
        }
    }
    readonly property Component end: Component {
        EndScreen {
            readonly property bool ending: true

            theme: root.shell.theme
            speech: root.shell.speech
            journey: root.shell.journey
            practice: root.shell.practice
            onSlipChosen: root.stack.push(root.slip)
            onAgainChosen: root.again()
            onFinished: root.shell.saving.offered || root.shell.saving.kept ? root.shell.sheets.finish.open = true : root.shell.visit.finish(false)
        }
    }
    readonly property Component slip: Component {
        SlipScreen {
            readonly property bool paper: true

            theme: root.shell.theme
            speech: root.shell.speech
            slip: root.shell.slip
            saving: root.shell.saving
        }
    }

    function showInPerson() {
        if (!stack.find(item => item.besideMe === true))
            stack.push(inPerson);
    }

    // back to what the person was doing
    function leaveInPerson() {
        stack.pop();
        if (shell.screen.helping === true)
            stack.pop();
    }

    function showSlip() {
        if (!stack.find(item => item.paper === true))
            stack.push(slip);
    }

    function askForHelp() {
        shell.told = false;
        if (!stack.find(item => item.asking === true))
            stack.push(ask);
    }

    // back to what the person was doing: somebody comes by themselves
    function leaveAsking() {
        stack.pop();
        if (shell.screen.helping === true)
            stack.pop();
    }

    function makeReady() {
        if (ready)
            ready.destroy();
        ready = practice.createObject(stack, {
                "visible": false
            });
    }

    function begin() {
        shell.practice.begin();
        showPractice();
    }

    function showPractice() {
        if (!ready)
            makeReady();
        stack.push(ready, {}, T.StackView.Immediate);
        // the stack leaves what it did not make as the start of its transition has it
        ready.opacity = 1;
        ready = null;
    }

    // where the person was, after they came back or the program was started again
    function carryOn() {
        stack.pop(null, T.StackView.Immediate);
        if (shell.journey.title === "") {
            stack.push(home, {}, T.StackView.Immediate);
            return;
        }
        stack.push([home, before], T.StackView.Immediate);
        const crash = shell.visit.crash;
        if (crash.happened && crash.live && crash.reopened)
            live.show();
        else if (shell.practice.begun && shell.practice.page && crash.reopened)
            showPractice();
    }

    // by the person's own wish, after it crashed twice
    function reopen() {
        const wasLive = shell.visit.crash.live;
        if (!wasLive)
            shell.visit.reopen();
        shell.visit.dismissCrash();
        wasLive ? live.show() : showPractice();
    }

    function again() {
        stack.pop(null);
        stack.push([home, before]);
    }
}
