// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Controls.Basic

// The frame of every screen: top and bottom that never move, and between them one screen at a time.
Rectangle {
    id: shell

    required property var settings
    required property var shelf
    required property var journey
    required property var practice
    required property var speech
    required property var slip
    // what shows a practice page; created anew for each practice
    required property Component page
    property real keyboardHeight: 0
    readonly property alias screens: stack
    readonly property var screen: stack.currentItem
    readonly property alias theme: theme
    readonly property alias parts: parts

    signal finished

    color: theme.paper
    onScreenChanged: if (screen)
        speech.enter(screen.spoken)

    function choose(guide, screen) {
        journey.choose(guide);
        stack.push(screen);
    }

    function review() {
        finish.open = false;
        stack.push(parts.end);
    }

    Theme {
        id: theme

        name: shell.settings.look
        textScale: shell.settings.textScale
        motion: shell.settings.motion
        pixelsPerMillimetre: shell.settings.pixelsPerMillimetre
    }

    Screens {
        id: parts

        shell: shell
    }

    Component.onCompleted: stack.push(parts.welcome, {}, StackView.Immediate)

    Item {
        id: below

        anchors.fill: parent
        enabled: !language.open && !textSize.open && !finish.open && !cover.visible

        Header {
            id: header

            theme: theme
            width: parent.width
            place: shell.settings.placeName
            languageName: shell.settings.languageName
            canGoBack: stack.depth > 1
            canFinish: stack.depth > 1
            onBack: {
                stack.pop();
            }
            onLanguage: language.open = true
            onFinish: finish.open = true
        }

        StackView {
            id: stack

            width: parent.width
            y: header.height
            height: parent.height - y - Math.max(footer.height, shell.keyboardHeight)
            clip: true
            focus: true
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
            onTextSize: textSize.open = true
            onHideScreen: {
                shell.speech.stop();
                cover.visible = true;
            }
        }
    }

    LanguageSheet {
        id: language

        theme: theme
        settings: shell.settings
        onClosed: open = false
    }

    TextSheet {
        id: textSize

        theme: theme
        settings: shell.settings
        onClosed: open = false
    }

    FinishSheet {
        id: finish

        theme: theme
        practised: shell.practice.begun && shell.screen && shell.screen.ending !== true
        onClosed: open = false
        onReviewed: shell.review()
        onFinished: shell.finished()
    }

    Cover {
        id: cover

        theme: theme
        anchors.fill: parent
        visible: false
        onClicked: visible = false
    }

    component Fade: Transition {
        id: fade

        property real to: 1

        OpacityAnimator {
            from: 1 - fade.to
            to: fade.to
            duration: theme.duration
        }
    }
}
