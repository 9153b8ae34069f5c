// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Where the champion writes: Enter sends, Shift and Enter begin a line.
RowLayout {
    id: root

    required property Theme theme
    required property var talk
    property alias text: field.text
    readonly property bool may: talk.mayTalk

    function forceActiveFocus() {
        field.forceActiveFocus();
    }

    function send() {
        // what is held goes on above the field, so that it is empty either way
        if (talk.say(field.text) || talk.held.text !== undefined)
            field.clear();
    }

    spacing: 8

    NotesField {
        id: field

        theme: root.theme
        label: qsTr("What you say")
        placeholderText: root.may ? qsTr("Write in %1. Enter sends.").arg(root.talk.language) : qsTr("They would rather not talk now.")
        placeholderTextColor: root.theme.quiet
        enabled: root.may
        padding: 12
        implicitHeight: Math.min(6, Math.max(2, lineCount)) * root.theme.small * 1.4 + 2 * padding
        Layout.fillWidth: true
        onTextChanged: if (text !== "")
            root.talk.write()
        Keys.onReturnPressed: event => {
            if (event.modifiers & Qt.ShiftModifier)
                event.accepted = false;
            else
                root.send();
        }
        Keys.onEnterPressed: root.send()
    }

    BigButton {
        theme: root.theme
        text: qsTr("Send")
        symbol: "send"
        stacked: true
        kind: "primary"
        enabled: root.may && field.text.trim() !== ""
        leftPadding: 12
        rightPadding: 12
        Layout.alignment: Qt.AlignBottom
        onClicked: {
            root.send();
            field.forceActiveFocus();
        }
    }
}
