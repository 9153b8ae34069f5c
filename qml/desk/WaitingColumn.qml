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
    readonly property var worries: desk.worries.rows
    // more of either than anybody reads are a number
    readonly property int most: 24
    // cards are made ahead: the next one is what a champion waits for
    readonly property int ahead: 4
    // the same one each time: cards that show nobody do not follow who waits
    readonly property var nobody: ({})

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
                model: root.most

                Loader {
                    id: aside

                    required property int index

                    active: index < root.worries.length
                    visible: active
                    Layout.fillWidth: true

                    sourceComponent: WorryCard {
                        theme: root.theme
                        words: root.desk.signs.words.staff
                        worry: root.worries[aside.index] ?? ({})
                        onTaken: root.desk.worries.take(worry.id)
                        onPut: root.desk.worries.putAway(worry.id)
                    }
                }
            }

            Words {
                theme: root.theme
                text: qsTr("More worries: %1").arg(root.worries.length - root.most)
                visible: root.worries.length > root.most
                color: root.theme.alertInk
                font.weight: Font.DemiBold
                Layout.fillWidth: true
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
                // a number that changes would have all of them made anew
                model: root.most

                Loader {
                    id: place

                    required property int index

                    active: index < root.waiting.length + root.ahead
                    asynchronous: index >= root.waiting.length
                    visible: index < root.waiting.length
                    Layout.fillWidth: true

                    sourceComponent: WaitingCard {
                        theme: root.theme
                        waiting: root.waiting[place.index] ?? root.nobody
                        first: place.index === 0
                        mayOffer: root.desk.mayOffer
                        onOffered: root.desk.offer(waiting.id)
                    }
                }
            }

            Words {
                theme: root.theme
                text: qsTr("More who wait: %1").arg(root.waiting.length - root.most)
                visible: root.waiting.length > root.most
                color: root.theme.quiet
                Layout.fillWidth: true
            }
        }
    }
}
