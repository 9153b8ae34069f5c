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
    readonly property var said: worry.said ?? []
    property bool reading: false

    signal taken
    signal put

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

            text: root.words.new.replace("{place}", () => root.worry.place)
            font.weight: Font.DemiBold
        }

        Line {
            text: root.worry.byResident ? root.words["by-resident"] : root.words["by-champion"]
        }

        Line {
            text: root.words.reason.replace("{reason}", () => root.worry.reason)
        }

        Line {
            text: root.worry.note ?? ""
        }

        Line {
            text: root.worry.minutes > 0 && !root.worry.taken ? root.words["nobody-yet"].replace("{minutes}", root.worry.minutes) : ""
        }

        Line {
            text: root.words["what-to-do"]
        }

        Line {
            text: root.worry.refused ? root.words["no-transcript"] : ""
        }

        BigButton {
            theme: root.theme
            text: root.reading ? qsTr("Put away what was written") : qsTr("Read what was written")
            symbol: root.reading ? "up" : "down"
            visible: root.said.length > 0
            Layout.fillWidth: true
            onClicked: root.reading = !root.reading
        }

        Line {
            text: root.reading ? root.said.map(line => (line.byResident ? qsTr("They: %1") : qsTr("Champion: %1")).arg(line.words)).join("\n") : ""
        }

        BigButton {
            theme: root.theme
            text: root.words.acknowledge
            kind: "primary"
            visible: !root.worry.taken
            Layout.fillWidth: true
            onClicked: root.taken()
        }

        BigButton {
            theme: root.theme
            //: Of a worry that somebody looks after: it and what was written are forgotten. Short.
            text: qsTr("Put it away")
            symbol: "close"
            visible: root.worry.taken === true
            Layout.fillWidth: true
            onClicked: root.put()
        }
    }

    component Line: Words {
        theme: root.theme
        color: root.theme.alertInk
        wrapMode: Text.Wrap
        visible: text !== ""
        Layout.fillWidth: true
    }
}
