// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// Where a reader types a badge, or a person a code. It shows no sign of it, to eyes or to assistive technology, and the keyboard
// keeps nothing.
FocusScope {
    id: root

    required property Theme theme
    required property string label
    readonly property alias text: input.text

    signal handed(string typed)

    implicitHeight: Math.max(theme.target + 20, theme.display * 1.6)
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.passwordEdit: true
    Accessible.focusable: true
    Accessible.focused: input.activeFocus

    function hand() {
        const typed = input.text;
        input.clear();
        if (typed !== "")
            handed(typed);
    }

    Rectangle {
        anchors.fill: parent
        radius: root.theme.corner
        color: root.theme.card
        border.width: input.activeFocus ? 4 : 2
        border.color: input.activeFocus ? root.theme.focus : root.theme.edge
    }

    Words {
        theme: root.theme
        text: root.label
        color: root.theme.quiet
        font.pixelSize: root.theme.lead
        visible: input.text === ""
        x: 24
        width: root.width - 48
        anchors.verticalCenter: parent.verticalCenter
    }

    TextInput {
        id: input

        anchors.fill: parent
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        color: root.theme.ink
        font.family: root.theme.family
        font.pixelSize: root.theme.lead
        verticalAlignment: TextInput.AlignVCenter
        echoMode: TextInput.Password
        maximumLength: 8192
        clip: true
        focus: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        onAccepted: root.hand()
    }
}
