// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Pages
import QtQuick
import QtQuick.Layouts

// "Do it for real": the page of the real service with its guide, and the person's e-mail behind it.
FocusScope {
    id: root

    required property Theme theme
    required property var live
    required property var speech
    required property Component page
    property alias typing: frame.typing
    property bool practisable: false
    property string heading: live.title
    property string spoken: bar.spoken + " " + live.spoken
    readonly property var tools: live.tools
    readonly property bool inMail: tools.mail.shown
    readonly property var room: inMail && mail.item ? mail.item : form

    signal practiseChosen
    signal waysChosen
    signal notesChosen
    signal noted(string text)
    signal slipChosen
    signal leftPage

    Component.onDestruction: {
        speech.stop();
        live.end();
    }
    onInMailChanged: {
        tools.reading.stop();
        bar.shown = "";
        root.room.forceActiveFocus();
    }

    function askToLeave() {
        sheets.leaving.open = true;
    }

    PageFrame {
        id: frame

        theme: root.theme
        guidance: root.live
        speech: root.speech
        focus: true
        enabled: !sheets.open
        anchors.fill: parent
        onNotesChosen: root.notesChosen()
        notices: LiveNotices {
            theme: root.theme
            speech: root.speech
            live: root.live
            Layout.fillWidth: true
            onWaysChosen: root.waysChosen()
            onSlipChosen: root.slipChosen()
        }

        LiveBar {
            id: bar

            theme: root.theme
            speech: root.speech
            view: root.room.view
            host: root.room.host
            secure: root.room.secure
            inMail: root.inMail
            mailOffered: root.tools.mail.hosts.length > 0
            paying: root.tools.payment.open && !root.inMail
            enabled: !root.room.asking
            pictured: root.inMail ? false : root.live.guard === "" && !root.room.covered
            width: parent.width
            onFindChosen: shown = shown === "find" ? "" : "find"
            onQuestionsChosen: shown = shown === "questions" ? "" : "questions"
            onReadChosen: root.tools.reading.on ? root.tools.reading.stop() : root.room.readAloud(paragraphs => root.live.readAloud(paragraphs))
            onPrintChosen: root.room.toPaper(pdf => root.tools.paper.look(pdf))
            onFormChosen: root.tools.mail.shown = false
            onMailChosen: root.tools.mail.page ? root.tools.mail.shown = true : root.tools.mail.hosts.length === 1 ? root.tools.mail.open(0) : sheets.mails.open = true
        }

        LiveFind {
            id: find

            theme: root.theme
            view: root.room.view
            visible: bar.shown === "find"
            width: parent.width
            y: bar.height
            onClosed: bar.shown = ""
        }

        Item {
            id: middle

            y: bar.height + (find.visible ? find.height : 0)
            width: parent.width
            height: parent.height - y - (reader.visible ? reader.height : 0)

            LiveRoom {
                id: form

                theme: root.theme
                speech: root.speech
                page: root.page
                live: root.live.page
                practisable: root.practisable
                focus: !root.inMail
                visible: !root.inMail
                anchors.fill: parent
                onPractiseChosen: root.practiseChosen()
                onWaysChosen: root.waysChosen()
                onNoted: (kind, text) => sheets.note.show(kind, text)
                onLoaded: root.tools.reading.stop()
            }

            Loader {
                id: mail

                active: root.tools.mail.page !== null
                visible: root.inMail
                anchors.fill: parent

                sourceComponent: LiveRoom {
                    theme: root.theme
                    speech: root.speech
                    page: root.page
                    live: root.tools.mail.page
                    focus: root.inMail
                    onWaysChosen: root.waysChosen()
                    onNoted: (kind, text) => sheets.note.show(kind, text)
                    onLoaded: root.tools.reading.stop()
                }
            }

            LiveQuestions {
                theme: root.theme
                speech: root.speech
                live: root.live
                visible: bar.shown === "questions" && !root.inMail
                anchors.fill: parent
                onClosed: bar.shown = ""
                onShown: position => {
                    bar.shown = "";
                    root.live.showQuestion(position);
                }
            }
        }

        LiveReader {
            id: reader

            theme: root.theme
            reading: root.tools.reading
            visible: root.tools.reading.on
            width: parent.width
            y: parent.height - height
        }
    }

    LiveSheets {
        id: sheets

        theme: root.theme
        speech: root.speech
        live: root.live
        anchors.fill: parent
        onNoted: text => root.noted(text)
        onLeftPage: root.leftPage()
        onAway: root.room.forceActiveFocus()
    }

    // where the reading is, and nowhere once it is over
    Connections {
        function onPlaceChanged() {
            const place = root.tools.reading.place;
            for (const room of [form, mail.item]) {
                if (room)
                    room.mark(room === root.room ? place : -1);
            }
        }

        target: root.tools.reading
    }

    // something new to hear: the next step, or what the page complains about
    Connections {
        function onArrived() {
            if (!root.tools.reading.on)
                root.speech.enter(root.live.spoken);
        }

        target: root.live
    }
}
