// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Where the person has their e-mail.
Sheet {
    id: root

    required property var hosts

    signal chosen(int host)

    heading: qsTr("Where is your e-mail?")

    Words {
        theme: root.theme
        text: qsTr("It opens beside the form, which stays as it is. When you finish, you are signed out and everything is forgotten.")
        Layout.fillWidth: true
    }

    Repeater {
        model: root.hosts

        BigButton {
            required property int index
            required property string modelData

            theme: root.theme
            text: modelData
            symbol: "mail"
            Layout.fillWidth: true
            onClicked: root.chosen(index)
        }
    }

    BigButton {
        theme: root.theme
        text: qsTr("Back to the form")
        kind: "primary"
        focus: true
        Layout.alignment: Qt.AlignRight
        onClicked: root.closed()
    }
}
