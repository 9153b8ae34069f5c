// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What a page asks in a window of its own, as the page's words and not as ours.
Sheet {
    id: root

    required property var speech
    // the program's DialogDesk, or null
    required property var desk
    property string kind: ""
    property string host: ""
    property string words: ""
    // it asked too often, and is no longer shown
    property bool refused: false
    readonly property bool leaving: kind === "leave"
    readonly property string whose: host === "" ? qsTr("The page says this, not this terminal:") : qsTr("The page of %1 says this, not this terminal:").arg(host)
    readonly property string lost: qsTr("The page says that you have not finished here. What you typed and did not send may be lost. What you sent before stays with the service.")
    readonly property string spoken: heading + ". " + (leaving ? lost : whose + " " + words)

    heading: leaving ? qsTr("Leave this page?") : kind === "tell" ? qsTr("The page tells you something") : qsTr("The page asks you something")
    onClosed: answer(false)

    function answer(yes) {
        const typed = field.text;
        field.clear();
        open = false;
        desk.answer(yes, typed);
    }

    Connections {
        function onAsked(kind, host, words, line) {
            root.kind = kind;
            root.host = host;
            root.words = words;
            field.text = line;
            root.open = true;
            (kind === "line" ? field : kind === "tell" ? yes : no).forceActiveFocus();
            root.speech.enter(root.spoken);
        }

        function onFlooded() {
            root.refused = true;
        }

        function onOver() {
            root.open = false;
            root.words = "";
            field.clear();
        }

        target: root.desk
        ignoreUnknownSignals: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.leaving ? root.lost : root.whose
        Layout.fillWidth: true
    }

    // as one quotes
    Rectangle {
        visible: !root.leaving && root.words !== ""
        color: root.theme.paper
        radius: root.theme.corner
        border.width: 2
        border.color: root.theme.edge
        implicitHeight: said.implicitHeight + 2 * root.theme.gap
        Layout.fillWidth: true

        SpokenText {
            id: said

            theme: root.theme
            speech: root.speech
            text: root.words
            font.pixelSize: root.theme.lead
            font.italic: true
            wrapMode: Text.Wrap
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: root.theme.gap
            }
        }
    }

    LineField {
        id: field

        theme: root.theme
        label: qsTr("Your answer to the page")
        visible: root.kind === "line"
        Layout.fillWidth: true
        onAccepted: root.answer(true)
    }

    Words {
        theme: root.theme
        text: qsTr("What you type here goes to the page and nowhere else.")
        visible: field.visible
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 760 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        ActionButton {
            id: yes

            theme: root.theme
            text: root.leaving ? qsTr("Leave the page") : root.kind === "tell" ? qsTr("I have read it (OK)") : root.kind === "line" ? qsTr("Give it to the page (OK)") : qsTr("Yes (OK)")
            symbol: root.leaving ? "leave" : "tick"
            kind: root.kind === "tell" ? "primary" : ""
            onClicked: root.answer(true)
        }

        ActionButton {
            id: no

            theme: root.theme
            text: root.leaving ? qsTr("Stay here") : qsTr("No (Cancel)")
            symbol: root.leaving ? "" : "close"
            kind: root.leaving ? "primary" : ""
            visible: root.kind !== "tell"
            onClicked: root.answer(false)
        }
    }
}
