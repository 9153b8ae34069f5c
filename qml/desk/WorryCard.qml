// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Somebody is worried about a person, and one of the staff has to look after it.
Rectangle {
    id: root

    required property Theme theme
    required property var words
    required property var worry

    signal taken

    color: theme.alert
    radius: theme.corner
    border.width: theme.look === 2 ? 3 : 0
    border.color: theme.alertInk
    implicitHeight: column.implicitHeight + 2 * theme.gap
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    ColumnLayout {
        id: column

        x: root.theme.gap
        y: root.theme.gap
        width: parent.width - 2 * root.theme.gap
        spacing: 8

        Line {
            id: title

            text: root.words.new.replace("{place}", root.worry.place)
            font.weight: Font.DemiBold
        }

        Line {
            text: root.worry.byResident ? root.words["by-resident"] : root.words["by-champion"]
        }

        Line {
            text: root.words.reason.replace("{reason}", root.worry.reason)
        }

        Line {
            text: root.worry.note ?? ""
        }

        Line {
            text: root.worry.minutes > 0 ? root.words["nobody-yet"].replace("{minutes}", root.worry.minutes) : ""
        }

        Line {
            text: root.words["what-to-do"]
        }

        BigButton {
            theme: root.theme
            text: root.words.acknowledge
            kind: "primary"
            Layout.fillWidth: true
            onClicked: root.taken()
        }
    }

    component Line: Words {
        theme: root.theme
        color: root.theme.alertInk
        visible: text !== ""
        Layout.fillWidth: true
    }
}
