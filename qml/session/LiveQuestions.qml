// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The questions of the page and nothing else of it; each can be shown where it stands.
Rectangle {
    id: root

    required property Theme theme
    required property var speech
    required property var live

    signal closed
    signal shown(int position)

    color: theme.paper

    MouseArea {
        anchors.fill: parent
    }

    Scroller {
        id: scroller

        theme: root.theme
        anchors.fill: parent
        bodyHeight: column.height + 2 * root.theme.space

        ColumnLayout {
            id: column

            x: root.theme.space
            y: root.theme.space
            width: scroller.width - 2 * root.theme.space
            spacing: root.theme.gap

            Heading {
                theme: root.theme
                text: root.live.questions.length === 0 ? qsTr("This page asks nothing") : qsTr("What this page asks")
                Layout.fillWidth: true
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                text: qsTr("You answer on the page itself. “Show me” takes you to the question.")
                color: root.theme.quiet
                visible: root.live.questions.length > 0
                Layout.fillWidth: true
            }

            Repeater {
                model: root.live.questions

                Card {
                    id: card

                    required property int index
                    required property var modelData

                    theme: root.theme
                    padding: 20
                    spacing: 8
                    Layout.fillWidth: true

                    SpokenText {
                        theme: root.theme
                        speech: root.speech
                        text: card.modelData.label === "" ? qsTr("Question %1").arg(card.index + 1) : card.modelData.label
                        font.pixelSize: root.theme.lead
                        font.weight: Font.DemiBold
                        Layout.fillWidth: true
                    }

                    SpokenText {
                        theme: root.theme
                        speech: root.speech
                        text: card.modelData.hint
                        color: root.theme.quiet
                        visible: text !== ""
                        Layout.fillWidth: true
                    }

                    SpokenText {
                        theme: root.theme
                        speech: root.speech
                        text: qsTr("The page says: “%1”").arg(card.modelData.error)
                        color: root.theme.alertInk
                        font.weight: Font.DemiBold
                        visible: card.modelData.error !== ""
                        Layout.fillWidth: true
                    }

                    RowLayout {
                        spacing: root.theme.gap
                        Layout.fillWidth: true

                        Icon {
                            name: "tick"
                            colour: root.theme.accent
                            visible: card.modelData.answered
                        }

                        Words {
                            theme: root.theme
                            text: card.modelData.answered ? qsTr("You have answered this") : qsTr("Not answered yet")
                            color: root.theme.quiet
                            Layout.fillWidth: true
                        }

                        BigButton {
                            theme: root.theme
                            //: Points at the question on the page. Short.
                            text: qsTr("Show me")
                            symbol: "show"
                            onClicked: root.shown(card.index)
                        }
                    }
                }
            }

            BigButton {
                theme: root.theme
                text: qsTr("Back to the page")
                symbol: "back"
                kind: "primary"
                Layout.fillWidth: true
                onClicked: root.closed()
            }
        }
    }
}
