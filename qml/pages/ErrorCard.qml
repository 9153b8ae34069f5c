// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What the page complains about, in other words, and what to do now.
Card {
    id: root

    required property var speech
    property string says: ""
    property string means: ""
    property string remedy: ""

    color: theme.alert
    padding: 20
    spacing: 8
    border.width: 2
    border.color: theme.alertInk

    RowLayout {
        spacing: 14
        Layout.fillWidth: true

        Icon {
            name: "alert"
            colour: root.theme.alertInk
            size: 34
            Layout.alignment: Qt.AlignTop
        }

        SpokenText {
            theme: root.theme
            speech: root.speech
            text: qsTr("The page says: “%1”").arg(root.says)
            color: root.theme.alertInk
            Layout.fillWidth: true
        }
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        markdown: root.means
        visible: text !== ""
        color: root.theme.alertInk
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        markdown: root.remedy
        visible: text !== ""
        color: root.theme.alertInk
        Layout.fillWidth: true
    }
}
