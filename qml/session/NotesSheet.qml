// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "My notes": a few lines that a person writes for themselves.
Sheet {
    id: root

    required property var visit
    property bool keepable: false

    heading: qsTr("My notes")
    onOpenChanged: if (open)
        field.text = visit.notes

    Words {
        theme: root.theme
        text: root.keepable ? qsTr("For yourself: what to ask, what to bring. They are forgotten when you finish, unless you save your place.") : qsTr("For yourself: what to ask, what to bring. They are forgotten when you finish.")
        color: root.theme.quiet
        Layout.fillWidth: true
    }

    NotesField {
        id: field

        theme: root.theme
        label: root.heading
        focus: true
        Layout.fillWidth: true
        onTextChanged: if (text !== root.visit.notes)
            root.visit.notes = text
    }

    BigButton {
        theme: root.theme
        //: Closes a sheet. Short.
        text: qsTr("Done")
        kind: "primary"
        Layout.alignment: Qt.AlignRight
        Layout.preferredWidth: 260
        onClicked: root.closed()
    }
}
