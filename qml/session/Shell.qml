// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Templates as T

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
    // in a demonstration, nothing speaks of saving
    // the talk stands beside every screen, until it is put away
    property bool chatOpen: false
    // somebody is free now, and the person wanted to know
    property bool told: false
    readonly property bool beside: width > height
    readonly property real chatWidth: beside ? Math.min(width * 0.4, 470 * theme.textScale) : width
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

        Header {
            id: header

            theme: theme
            width: parent.width
            place: shell.settings.placeName
            languageName: shell.settings.languageName
            canGoBack: stack.depth > 1
            canFinish: stack.depth > 1
            timeLeft: shell.time.left < 0 ? "" : (shell.time.grace ? qsTr("%1 min to finish") : qsTr("%1 min left")).arg(shell.time.left)
            // nothing is written while a page is private
            canSave: shell.savingKnown && shell.live.guard === ""
            kept: shell.saving.kept
            onBack: shell.screen.askToLeave ? shell.screen.askToLeave() : stack.pop()
            onLanguage: shell.sheets.language.open = true
            onSave: shell.parts.saving.showKeep()
            onFinish: shell.sheets.finish.open = true
        }

        TimeSheet {
            id: timeSheet

            theme: theme
            speech: shell.speech
            time: shell.time
            canSave: shell.saving.offered && !shell.saving.kept && shell.live.guard === ""
            onSaveChosen: shell.parts.saving.showKeep()
            width: parent.width
            y: header.height
        }

        HelpStrip {
            id: helpStrip

            theme: theme
            speech: shell.speech
            help: shell.help
            chatOpen: chat.visible
            told: shell.told
            width: parent.width
            y: timeSheet.y + timeSheet.height
            onChatChosen: shell.chatOpen = true
            onAskChosen: shell.parts.askForHelp()
            onPut: shell.told = false
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

        InPersonStrip {
            id: inPersonStrip

            theme: theme
            speech: shell.speech
            inPerson: shell.help.inPerson
            notesOpen: shell.screen !== null && shell.screen.besideMe === true
            width: parent.width
            y: helpStrip.y + helpStrip.height
            onNotesChosen: shell.parts.showInPerson()
        }

        T.StackView {
            id: stack

            // what the screen and the chat have between them
            readonly property real room: parent.height - y - Math.max(footer.height, shell.keyboardHeight)

            width: parent.width - (chat.visible && shell.beside ? chat.width : 0)
            y: inPersonStrip.y + inPersonStrip.height
            height: room - (chat.visible && !shell.beside ? chat.height : 0)
            clip: true
            focus: true
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
            onCurrentItemChanged: if (currentItem)
                currentItem.forceActiveFocus()

            pushEnter: Fade {
                to: 1
            }

            pushExit: Fade {
                to: 0
            }

            popEnter: Fade {
                to: 1
            }

            popExit: Fade {
                to: 0
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

    component Fade: Transition {
        id: fade

        property real to: 1

        // no Animator: with a duration of 0 it never shows the screen (Qt 6.4)
        NumberAnimation {
            property: "opacity"
            from: 1 - fade.to
            to: fade.to
            duration: theme.duration
        }
    }
}
