// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// A telephone number or an e-mail address that the page has as a link: to be read, and noted down.
Sheet {
    id: root

    required property var speech
    // "tel" or "mailto"
    property string kind: ""
    property string text: ""

    signal noted(string text)

    heading: kind === "tel" ? qsTr("A telephone number") : qsTr("An e-mail address")

    function show(kind, text) {
        root.kind = kind;
        root.text = text;
        open = true;
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.text
        color: root.theme.accent
        font.pixelSize: root.theme.title
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.kind === "tel" ? qsTr("This terminal cannot telephone. Write the number down, or keep it in your notes until you finish.") : qsTr("This terminal sends no e-mail from here. Write the address down, or keep it in your notes until you finish.")
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 760 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        ActionButton {
            theme: root.theme
            text: qsTr("Put it in my notes")
            symbol: "pencil"
            onClicked: {
                root.noted(root.text);
                root.closed();
            }
        }

        ActionButton {
            theme: root.theme
            text: qsTr("Back to the page")
            kind: "primary"
            focus: true
            onClicked: root.closed()
        }
    }
}
