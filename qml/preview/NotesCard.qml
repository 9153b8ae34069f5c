// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// One kind of notes: its title, and a sentence where there is none.
Card {
    id: root

    property string title: ""
    property string empty: ""
    property int count: 0

    padding: 16
    spacing: 10

    Heading {
        theme: root.theme
        text: root.title
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: root.empty
        color: root.theme.quiet
        visible: root.count === 0
        Layout.fillWidth: true
    }
}
