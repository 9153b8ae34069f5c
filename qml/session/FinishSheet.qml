// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Asks once, kindly, before everything is forgotten, or whether a kept place stays.
Sheet {
    id: root

    required property var saving
    required property var slip
    required property var help
    property bool practised: false

    signal finished(bool keep)
    signal saved
    signal reviewed
    signal slipChosen

    heading: qsTr("Finish now?")

    Words {
        theme: root.theme
        text: root.saving.kept ? qsTr("Your place is kept until %1. Everything else on this screen will be forgotten, and the next person starts afresh.").arg(root.saving.until) : qsTr("Everything on this screen will be forgotten, and the next person starts afresh.")
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    BigButton {
        theme: root.theme
        text: qsTr("First see how it went")
        symbol: "book"
        visible: root.practised
        Layout.fillWidth: true
        onClicked: root.reviewed()
    }

    BigButton {
        theme: root.theme
        text: qsTr("A slip that says who helped me")
        symbol: "print"
        visible: root.slip.helped
        Layout.fillWidth: true
        onClicked: {
            root.slip.tellingHelp = true;
            root.slipChosen();
        }
    }

    BigButton {
        theme: root.theme
        text: qsTr("Print what was said")
        symbol: "print"
        visible: root.help.talk.spoken
        Layout.fillWidth: true
        onClicked: root.help.lookAtPaper()
    }

    BigButton {
        theme: root.theme
        text: qsTr("Save my place")
        symbol: "keep"
        visible: root.saving.offered && !root.saving.kept
        Layout.fillWidth: true
        Layout.minimumHeight: root.theme.target * 1.3
        onClicked: root.saved()
    }

    BigButton {
        theme: root.theme
        text: qsTr("Destroy it now")
        symbol: "close"
        visible: root.saving.kept
        Accessible.description: qsTr("After that, the code or the pictures no longer open anything.")
        Layout.fillWidth: true
        onClicked: root.finished(false)
    }

    GridLayout {
        columns: root.width > 760 ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        BigButton {
            theme: root.theme
            text: qsTr("Carry on")
            symbol: "back"
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: root.theme.target * 1.3
            onClicked: root.closed()
        }

        BigButton {
            theme: root.theme
            text: root.saving.kept ? qsTr("Finish, and keep my place") : qsTr("Finish and forget everything")
            kind: "primary"
            symbol: "finish"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: root.theme.target * 1.3
            onClicked: root.finished(root.saving.kept)
        }
    }
}
