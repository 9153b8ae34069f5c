// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// What the person would like help with: one of a few things.
Column {
    id: root

    required property Theme theme
    // {id, label}
    required property var topics
    required property string topic

    signal chosen(string id)

    spacing: 10

    Heading {
        theme: root.theme
        text: qsTr("What is it about?")
        font.pixelSize: root.theme.lead
        width: root.width
    }

    Repeater {
        model: root.topics

        BigButton {
            required property var modelData

            theme: root.theme
            text: modelData.label
            chosen: root.topic === modelData.id
            leftPadding: 16
            width: root.width
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: root.chosen(modelData.id)
        }
    }
}
