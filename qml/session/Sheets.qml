// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What comes up over every screen: one sheet at a time, the cover, or nothing but a blank.
Item {
    id: root

    required property var shell
    readonly property var hiding: shell.time.hiding
    readonly property bool open: language.open || textSize.open || finish.open || ask.open || staff.open || cover.visible || blank.visible
    readonly property alias language: language
    readonly property alias textSize: textSize
    readonly property alias finish: finish
    readonly property alias cover: cover
    readonly property alias staff: staff
    readonly property bool hidden: cover.visible || blank.visible
    // what came by itself: when it goes, the person is where they were
    readonly property bool interrupted: hidden || ask.open

    onHiddenChanged: if (hidden)
        shell.speech.stop()
    onInterruptedChanged: if (!interrupted) {
        const sheet = language.open ? language : textSize.open ? textSize : finish.open ? finish : shell.screen;
        sheet.forceActiveFocus();
    }

    LanguageSheet {
        id: language

        theme: root.shell.theme
        settings: root.shell.settings
        onClosed: open = false
    }

    TextSheet {
        id: textSize

        theme: root.shell.theme
        settings: root.shell.settings
        onClosed: open = false
    }

    FinishSheet {
        id: finish

        theme: root.shell.theme
        practised: root.shell.practice.begun && root.shell.screen && root.shell.screen.ending !== true
        onClosed: open = false
        onReviewed: {
            open = false;
            root.shell.screens.push(root.shell.parts.end);
        }
        onFinished: root.shell.finished()
    }

    // not seen dimmed: it takes nothing away, and the touch that wakes it is meant for what lies below
    Rectangle {
        anchors.fill: parent
        color: "black"
        opacity: root.hiding.dimmed ? 0.55 : 0
        visible: opacity > 0

        Behavior on opacity  {
            NumberAnimation {
                duration: root.shell.theme.duration
            }
        }
    }

    AskSheet {
        id: ask

        theme: root.shell.theme
        speech: root.shell.speech
        open: root.hiding.asking
        onClosed: root.hiding.activity()
    }

    Cover {
        id: cover

        theme: root.shell.theme
        hiding: root.hiding
        staffed: root.shell.time.staff.offered
        anchors.fill: parent
        visible: root.hiding.held
        onStaffChosen: staff.open = true
    }

    StaffSheet {
        id: staff

        theme: root.shell.theme
        staff: root.shell.time.staff
        waiting: root.shell.time.waiting
        held: root.hiding.held
        onClosed: open = false
    }

    BlankScreen {
        id: blank

        theme: root.shell.theme
        hiding: root.hiding
        anchors.fill: parent
        visible: root.hiding.blank
    }
}
