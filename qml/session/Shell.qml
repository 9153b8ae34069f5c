// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// The frame of every screen: top and bottom that never move, and between them one screen at a time.
Rectangle {
    id: shell

    required property var settings
    required property var shelf
    required property var journey
    required property var practice
    required property var live
    required property var help
    required property var speech
    required property var slip
    required property var time
    required property var visit
    required property var saving
    required property var comingBack
    // what shows a practice page; created anew for each practice
    property Component page: null
    // and a page of a real service
    property Component livePage: null
    property real keyboardHeight: 0
    // false until the first picture stands: what that does not need is made after it
    property bool complete: true
    readonly property alias screens: stack
    readonly property var screen: stack.currentItem
    readonly property alias theme: theme
    readonly property var parts: screenLoader.item
    readonly property var sheets: sheetLoader.item
    // the talk stands beside every screen, until it is put away
    property bool chatOpen: false
    // somebody is free now, and the person wanted to know
    property bool told: false
    readonly property bool beside: width > height
    readonly property real chatWidth: beside ? Math.min(width * 0.4, 470 * theme.textScale) : width
    // in a demonstration, nothing speaks of saving
    readonly property bool savingKnown: saving.offered || saving.whyNot !== ""

    color: theme.paper
    Component.onCompleted: if (complete)
        makeRest()
    onCompleteChanged: if (complete)
        makeRest()
    onScreenChanged: {
        if (screen)
            speech.enter(screen.spoken);
        if (stack.depth > 1)
            time.begin();
    }

    function choose(guide, screen) {
        journey.choose(guide);
        stack.push(screen);
    }

    function makeRest() {
        screenLoader.setSource("Screens.qml", {
                "shell": shell
            });
        sheetLoader.setSource("Sheets.qml", {
                "shell": shell
            });
    }

    Connections {
        function onJoined() {
            shell.chatOpen = true;
        }

        function onTold() {
            shell.told = true;
        }

        target: shell.help
    }

    Connections {
        function onHeard(words) {
            if (shell.speech.on)
                shell.speech.say(words);
        }

        target: shell.help.talk
    }

    Theme {
        id: theme

        name: shell.settings.look
        textScale: shell.settings.textScale
        motion: shell.settings.motion
        pixelsPerMillimetre: shell.settings.pixelsPerMillimetre
    }

    Loader {
        id: screenLoader
    }

    Item {
        id: below

        anchors.fill: parent
        enabled: shell.sheets !== null && !shell.sheets.open
        visible: !shell.sheets?.covered

        TopOfScreen {
            id: top

            shell: shell
            width: parent.width
            canGoBack: stack.depth > 1
            chatInSight: chat.visible
            onBack: shell.screen.askToLeave ? shell.screen.askToLeave() : stack.pop()
        }

        ScreenStack {
            id: stack

            // what the screen and the chat have between them
            readonly property real room: parent.height - y - Math.max(footer.height, shell.keyboardHeight)

            width: parent.width - (chat.visible && shell.beside ? chat.width : 0)
            y: top.height
            height: room - (chat.visible && !shell.beside ? chat.height : 0)
            theme: shell.theme
            initialItem: Component {
                WelcomeScreen {
                    theme: shell.theme
                    speech: shell.speech
                    settings: shell.settings
                    codes: shell.savingKnown
                    onStarted: stack.push(shell.parts.home)
                    onCodeChosen: stack.push(shell.parts.saving.code)
                }
            }
        }

        // made only while there is a talk
        Loader {
            id: chat

            active: shell.chatOpen && (shell.help.stage === "talking" || shell.help.stage === "over")
            visible: active
            x: shell.beside ? parent.width - width : 0
            y: shell.beside ? stack.y : stack.y + stack.height
            width: shell.chatWidth
            height: !visible ? 0 : shell.beside ? stack.room : Math.round(stack.room * (shell.keyboardHeight > 0 ? 0.62 : 0.5))

            sourceComponent: ChatColumn {
                theme: shell.theme
                speech: shell.speech
                help: shell.help
                typing: shell.keyboardHeight > 0
                onClosed: shell.chatOpen = false
                onWorryChosen: shell.sheets.worry.open = true
            }
        }

        Footer {
            id: footer

            theme: theme
            width: parent.width
            y: parent.height - height
            reading: shell.speech.on
            onHelp: if (!stack.find(item => item.helping === true))
                stack.push(parts.help)
            onReadAloud: shell.speech.toggle(shell.screen.spoken)
            onTextSize: shell.sheets.textSize.open = true
            onHideScreen: {
                shell.time.begin();
                shell.time.hiding.hide();
            }
            onQuickExit: {
                shell.time.begin();
                shell.time.hiding.quickExit();
            }
        }
    }

    Loader {
        id: sheetLoader

        anchors.fill: parent
        // what is typed on a sheet stays in sight
        anchors.bottomMargin: shell.keyboardHeight
    }
}
