// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// One person who waits: what it is about, in which language and for how long. Nobody is named.
Card {
    id: root

    required property var waiting
    required property bool mayOffer
    property bool first: false

    signal offered

    padding: root.theme.gap
    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: journey.text + ". " + about.text

    Words {
        id: journey

        theme: root.theme
        text: root.waiting.journey || qsTr("No journey chosen")
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }

    Words {
        id: about

        theme: root.theme
        text: root.waiting.topic || qsTr("Something else")
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        //: %1 is a language, %2 a number.
        text: root.waiting.minutes < 1 ? qsTr("%1 · has just asked").arg(root.waiting.language) : qsTr("%1 · minutes: %2").arg(root.waiting.language).arg(root.waiting.minutes)
        wrapMode: Text.Wrap
        color: root.theme.quiet
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: qsTr("Their time at the terminal ends soon.")
        visible: root.waiting.soon === true
        color: root.theme.alertInk
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: qsTr("From a colleague: %1").arg(root.waiting.note)
        wrapMode: Text.Wrap
        visible: !!root.waiting.note
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 8

        BigButton {
            theme: root.theme
            text: root.waiting.offered ? qsTr("Offered …") : qsTr("Offer help")
            enabled: root.mayOffer && !root.waiting.offered
            kind: root.first && root.mayOffer ? "primary" : "plain"
            Layout.fillWidth: true
            onClicked: root.offered()
        }

        KeyName {
            theme: root.theme
            text: "F2"
            visible: root.first
        }
    }
}
