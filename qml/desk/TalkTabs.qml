// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The conversations, each a touch or a key away.
Rectangle {
    id: root

    required property Theme theme
    required property var talks
    required property int current
    property int count: 0

    signal chosen(int place)

    color: theme.sunk
    implicitHeight: row.implicitHeight + 12
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Conversations")

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 6
        spacing: 6

        Repeater {
            model: root.talks

            BigButton {
                required property int index
                required property var talk

                theme: root.theme
                //: %1 is the number by which the champion knows a person, %2 how many notes they have not read.
                text: talk.unread > 0 && index !== root.current ? qsTr("Person %1 · new: %2").arg(talk.number).arg(talk.unread) : qsTr("Person %1").arg(talk.number)
                chosen: index === root.current
                leftPadding: 10
                rightPadding: 10
                Accessible.role: Accessible.PageTab
                Accessible.description: "Ctrl+" + (index + 1)
                Layout.fillWidth: true
                Layout.maximumWidth: 240
                onClicked: root.chosen(index)
            }
        }

        KeyName {
            theme: root.theme
            text: qsTr("Ctrl+1 to Ctrl+4")
            visible: root.count > 1
        }

        Item {
            Layout.fillWidth: true
        }
    }
}
