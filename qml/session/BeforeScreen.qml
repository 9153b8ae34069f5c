// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "Before you start": what to have at hand, how long, what it costs, for whom, and how sure the person feels.
ScreenBody {
    id: root

    required property var journey

    signal begun
    signal waysChosen

    heading: journey.title
    spoken: journey.title + ". " + qsTr("Before you start") + ". " + journey.howLong + " " + journey.cost
    widest: 1400

    Heading {
        theme: root.theme
        text: qsTr("Before you start")
        color: root.theme.accent
        Layout.fillWidth: true
        Layout.topMargin: -12
    }

    GridLayout {
        columns: root.width > 1250 ? 2 : 1
        columnSpacing: root.theme.space
        rowSpacing: root.theme.space
        Layout.fillWidth: true

        Card {
            theme: root.theme
            Layout.fillWidth: true
            Layout.preferredWidth: 1.2
            Layout.alignment: Qt.AlignTop

            Heading {
                theme: root.theme
                text: qsTr("Have these with you")
                font.pixelSize: root.theme.lead
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: qsTr("To practise, you do not need them: we have made-up details for you.")
                color: root.theme.quiet
                Layout.fillWidth: true
            }

            TickList {
                theme: root.theme
                journey: root.journey
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: root.theme.space
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Card {
                theme: root.theme
                spacing: 20
                Layout.fillWidth: true

                Fact {
                    theme: root.theme
                    speech: root.speech
                    symbol: "clock"
                    title: qsTr("How long")
                    words: root.journey.howLong
                }

                Fact {
                    theme: root.theme
                    speech: root.speech
                    symbol: "coin"
                    title: qsTr("What it costs")
                    words: root.journey.cost
                }

                Fact {
                    theme: root.theme
                    speech: root.speech
                    symbol: "person"
                    title: qsTr("Who it is for")
                    words: root.journey.forWhom
                }

                Fact {
                    theme: root.theme
                    speech: root.speech
                    symbol: "alert"
                    title: qsTr("Who should not use this")
                    words: root.journey.notFor
                }
            }

            BigButton {
                theme: root.theme
                text: qsTr("Other ways: telephone, paper, in person")
                symbol: "phone"
                Layout.fillWidth: true
                onClicked: root.waysChosen()
            }
        }
    }

    Card {
        theme: root.theme
        Layout.fillWidth: true

        Heading {
            theme: root.theme
            text: qsTr("How sure do you feel about doing this?")
            font.pixelSize: root.theme.lead
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Faces {
            theme: root.theme
            chosen: root.journey.sureBefore
            Layout.fillWidth: true
            Layout.maximumWidth: 1000
            Layout.alignment: Qt.AlignHCenter
            onPicked: mood => root.journey.sureBefore = mood
        }
    }

    BigButton {
        theme: root.theme
        text: qsTr("Start practising")
        kind: "primary"
        symbol: "forward"
        symbolAfter: true
        textSize: root.theme.lead
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(620, root.width - 2 * root.theme.air)
        Layout.preferredHeight: root.theme.target * 1.5
        Layout.bottomMargin: root.theme.space
        onClicked: root.begun()
    }
}
