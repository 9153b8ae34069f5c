// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// One note: where, about what, and a sentence.
ColumnLayout {
    id: root

    required property Theme theme
    property string mark: ""
    property string about: ""
    property string words: ""
    property bool serious: false

    spacing: 2

    Words {
        theme: root.theme
        text: root.about === "" ? root.mark : root.mark + "  ·  " + root.about
        color: root.serious ? root.theme.alertInk : root.theme.quiet
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: root.words
        visible: text !== ""
        Layout.fillWidth: true
    }
}
