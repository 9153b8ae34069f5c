// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Somebody who may help, and what vouches for them.
Card {
    id: root

    required property var speech
    // {name, role, checked, trained, speaks, counts, free}
    required property var person
    required property string notChecked

    padding: 18
    spacing: 4
    Accessible.role: Accessible.ListItem
    Accessible.name: [who.text + ".", said.text, busy.visible ? busy.text + "." : ""].filter(each => each !== "").join(" ")

    RowLayout {
        spacing: 14
        Layout.fillWidth: true

        Icon {
            name: root.person.counts ? "checked" : "not-checked"
            colour: root.person.counts ? root.theme.accent : root.theme.alertInk
            size: 40
        }

        Heading {
            id: who

            theme: root.theme
            text: root.person.role === "" ? root.person.name : root.person.name + ". " + root.person.role
            font.pixelSize: root.theme.lead
            Layout.fillWidth: true
        }
    }

    SpokenText {
        id: said

        theme: root.theme
        speech: root.speech
        text: root.person.counts ? [root.person.checked, root.person.trained, root.person.speaks].filter(each => each !== "").join(" ") : qsTr("Not checked.") + " " + root.notChecked
        color: root.person.counts ? root.theme.ink : root.theme.alertInk
        Layout.fillWidth: true
    }

    Words {
        id: busy

        theme: root.theme
        text: qsTr("Helping somebody else at the moment")
        color: root.theme.quiet
        visible: !root.person.free
        Layout.fillWidth: true
    }
}
