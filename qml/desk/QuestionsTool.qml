// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What the page asks, how far each question is, and a way to point at each. What is typed is never here.
Scroller {
    id: root

    required property var talk
    readonly property var questions: talk ? talk.sight.questions : []
    readonly property var states: ({
            "empty": qsTr("not answered yet"),
            "answered": qsTr("answered"),
            "error": qsTr("has an error")
        })

    bodyHeight: column.height + 24

    ColumnLayout {
        id: column

        x: 12
        y: 6
        width: root.width - 30
        spacing: 8

        Words {
            theme: root.theme
            text: root.talk && root.talk.seesStep && !root.talk.suspended ? qsTr("This page asks nothing.") : qsTr("The questions of their page appear here when they share their step.")
            visible: root.questions.length === 0
            color: root.theme.quiet
            Layout.fillWidth: true
        }

        Repeater {
            // as many as a terminal tells; a number that changes would have all of them made anew
            model: 100

            Loader {
                id: entry

                required property int index
                readonly property var question: root.questions[index] ?? ({})

                active: index < root.questions.length
                // those out of sight are made while the window goes on
                asynchronous: index >= 12
                visible: active
                Layout.fillWidth: true

                sourceComponent: Rectangle {
                    radius: root.theme.corner
                    color: entry.question.inHand ? root.theme.tint : root.theme.paper
                    border.width: entry.question.inHand ? 2 : 1
                    border.color: entry.question.inHand ? root.theme.accent : root.theme.line
                    implicitHeight: row.implicitHeight + 16
                    Accessible.role: Accessible.ListItem
                    Accessible.name: title.text + ", " + status.text

                    RowLayout {
                        id: row

                        x: 12
                        y: 8
                        width: parent.width - 20
                        spacing: 10

                        Icon {
                            name: entry.question.state === "answered" ? "tick" : entry.question.state === "error" ? "alert" : "pencil"
                            colour: entry.question.state === "error" ? root.theme.alertInk : root.theme.accent
                            size: 24
                        }

                        ColumnLayout {
                            spacing: 0

                            Words {
                                id: title

                                theme: root.theme
                                text: entry.question.title ?? ""
                                wrapMode: Text.Wrap
                                font.weight: Font.DemiBold
                                Layout.fillWidth: true
                            }

                            Words {
                                id: status

                                theme: root.theme
                                text: (root.states[entry.question.state] ?? "") + (entry.question.inHand ? " · " + qsTr("they are here") : "")
                                color: root.theme.quiet
                                Layout.fillWidth: true
                            }
                        }

                        BigButton {
                            theme: root.theme
                            //: Puts a ring around a question on the person's page. Short.
                            text: qsTr("Point")
                            symbol: "point"
                            stacked: true
                            enabled: root.talk !== null && root.talk.mayPoint
                            leftPadding: 12
                            rightPadding: 12
                            Accessible.description: entry.index < 9 ? "Alt+" + (entry.index + 1) : ""
                            onClicked: root.talk.point(entry.question.name)
                        }

                        KeyName {
                            theme: root.theme
                            text: "Alt+" + (entry.index + 1)
                            visible: entry.index < 9
                        }
                    }
                }
            }
        }
    }
}
