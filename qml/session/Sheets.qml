// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What comes up over every screen: one sheet at a time, the cover, or nothing but a blank.
Item {
    id: root

    required property var shell
    readonly property var hiding: shell.time.hiding
    readonly property var sheets: [language, textSize, finish, notes, newQuestions, trouble, crash, worry, said, ask, staff]
    readonly property bool open: sheets.some(sheet => sheet.open) || receipt.visible || cover.visible || blank.visible || ending.visible
    readonly property alias language: language
    readonly property alias textSize: textSize
    readonly property alias finish: finish
    readonly property alias notes: notes
    readonly property alias cover: cover
    readonly property alias blank: blank
    readonly property alias staff: staff
    readonly property alias worry: worry
    readonly property bool hidden: cover.visible || blank.visible
    // nothing below is to be seen, nor heard by assistive technology
    readonly property bool covered: receipt.visible || hidden || ending.visible
    // what came by itself: when it goes, the person is where they were
    readonly property bool interrupted: !papers.enabled || ask.open

    onHiddenChanged: if (hidden) {
        shell.speech.stop();
        staff.open = false;
    }
    onInterruptedChanged: if (!interrupted) {
        const sheet = sheets.find(each => each.open) || shell.screen;
        sheet.forceActiveFocus();
    }

    // what lies under a cover is out of reach for everybody, Tab and assistive technology too
    Item {
        id: papers

        anchors.fill: parent
        visible: !root.covered
        enabled: !root.covered

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
            saving: root.shell.saving
            slip: root.shell.slip
            help: root.shell.help
            onSlipChosen: {
                open = false;
                root.shell.parts.showSlip();
            }
            onSaved: {
                open = false;
                root.shell.parts.saving.showKeep();
            }
            onFinished: keep => root.shell.visit.finish(keep)
        }

        NotesSheet {
            id: notes

            theme: root.shell.theme
            visit: root.shell.visit
            keepable: root.shell.saving.offered
            onClosed: open = false
        }

        NewQuestionsSheet {
            id: newQuestions

            theme: root.shell.theme
            speech: root.shell.speech
            questions: root.shell.visit.newQuestions
            open: questions.length > 0 && !seen
            onQuestionsChanged: seen = false
            onClosed: seen = true
        }

        TroubleSheet {
            id: trouble

            theme: root.shell.theme
            speech: root.shell.speech
            words: root.shell.saving.kept ? root.shell.saving.trouble : ""
            open: words !== "" && words !== seen
            onClosed: seen = words
        }

        CrashSheet {
            id: crash

            theme: root.shell.theme
            crash: root.shell.visit.crash
            open: root.shell.visit.crash.happened
            onClosed: root.shell.visit.dismissCrash()
            onReopened: root.shell.parts.reopen()
        }

        WorrySheet {
            id: worry

            theme: root.shell.theme
            speech: root.shell.speech
            help: root.shell.help
            onClosed: open = false
        }

        LivePrintSheet {
            id: said

            theme: root.shell.theme
            speech: root.shell.speech
            paper: root.shell.help.paper
            heading: qsTr("Print what was said")
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
    }

    ReceiptCover {
        id: receipt

        theme: root.shell.theme
        receipt: root.shell.visit.receipt
        anchors.fill: parent
        visible: root.shell.visit.receipt.shown
        onClicked: root.shell.visit.dismissReceipt()
    }

    Item {
        anchors.fill: parent
        visible: !receipt.visible && !blank.visible && !ending.visible
        enabled: visible

        Cover {
            id: cover

            theme: root.shell.theme
            hiding: root.hiding
            staffed: root.shell.time.staff.offered
            anchors.fill: parent
            visible: root.hiding.held
            enabled: !staff.open
            onStaffChosen: staff.open = true
        }

        StaffSheet {
            id: staff

            theme: root.shell.theme
            staff: root.shell.time.staff
            waiting: root.shell.time.waiting
            held: root.hiding.held
            barred: root.shell.comingBack.staffNeeded || root.shell.comingBack.wait > 0
            onClosed: open = false
        }
    }

    BlankScreen {
        id: blank

        theme: root.shell.theme
        hiding: root.hiding
        kept: root.shell.saving.kept
        anchors.fill: parent
        visible: root.hiding.blank
    }

    EndingCover {
        id: ending

        theme: root.shell.theme
        anchors.fill: parent
        visible: root.shell.visit.ending
    }
}
