// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Who waits for help, the longest first; above them, on the desk of staff, what somebody is worried about.
Rectangle {
    id: root

    required property Theme theme
    required property var desk
    readonly property var waiting: desk.waiting
    // cards are made ahead, some at a time: the first of them is what a champion waits for
    readonly property int cards: 4 * Math.ceil((waiting.length + 1) / 4)

    color: theme.paper

    Rectangle {
        width: 1
        height: parent.height
        anchors.right: parent.right
        color: root.theme.line
    }

    Scroller {
        id: scroller

        theme: root.theme
        anchors.fill: parent
        anchors.rightMargin: 1
        bodyHeight: column.height + 2 * root.theme.gap

        ColumnLayout {
            id: column

            x: root.theme.gap
            y: root.theme.gap
            width: scroller.width - 2 * root.theme.gap
            spacing: root.theme.gap

            Repeater {
                model: root.desk.worries.rows.length

                WorryCard {
                    required property int index

                    theme: root.theme
                    words: root.desk.signs.words.staff
                    worry: root.desk.worries.rows[index] ?? ({})
                    Layout.fillWidth: true
                    onTaken: root.desk.worries.take(worry.id)
                    onPut: root.desk.worries.putAway(worry.id)
                }
            }

            Heading {
                theme: root.theme
                text: qsTr("Waiting: %1").arg(root.waiting.length)
                font.pixelSize: root.theme.lead
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: root.desk.available ? qsTr("Nobody is waiting.") : qsTr("You are resting, so that you are told of nobody.")
                visible: root.waiting.length === 0
                color: root.theme.quiet
                Layout.fillWidth: true
            }

            Repeater {
                model: root.cards

                WaitingCard {
                    required property int index

                    theme: root.theme
                    visible: index < root.waiting.length
                    waiting: root.waiting[index] ?? ({})
                    first: index === 0
                    mayOffer: root.desk.mayOffer
                    Layout.fillWidth: true
                    onOffered: root.desk.offer(waiting.id)
                }
            }
        }
    }
}
