// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Signs that something may be wrong, and what to do at once.
ColumnLayout {
    id: root

    required property Theme theme
    required property var signs

    spacing: root.theme.gap

    Words {
        theme: root.theme
        text: root.signs["at-once"].map(each => "• " + each.text).join("\n")
        Layout.fillWidth: true
    }

    Repeater {
        model: root.signs.groups

        ColumnLayout {
            id: group

            required property var modelData

            spacing: 4
            Layout.fillWidth: true

            Words {
                theme: root.theme
                text: group.modelData.title
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: group.modelData.signs.map(each => "• " + each.sign + " " + each["may-mean"]).join("\n")
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: group.modelData.do
                color: root.theme.alertInk
                Layout.fillWidth: true
            }
        }
    }
}
