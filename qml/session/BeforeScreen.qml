// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "Before you start": what to have at hand, how long, what it costs, and for whom.
ScreenBody {
    id: root

    required property var journey
    // for the page of the real service, not for a copy of it
    property bool real: false

    signal read
    signal waysChosen
    signal notesChosen

    heading: journey.title
    spoken: journey.title + ". " + qsTr("Before you start") + ". " + journey.howLong + " " + journey.cost
    widest: 1400
    actions: [
        ActionButton {
            theme: root.theme
            text: qsTr("Other ways: telephone, paper, in person")
            symbol: "phone"
            onClicked: root.waysChosen()
        },
        ActionButton {
            theme: root.theme
            text: qsTr("My notes")
            symbol: "pencil"
            onClicked: root.notesChosen()
        },
        ActionButton {
            theme: root.theme
            //: Goes on to the next screen. Short.
            text: root.real ? qsTr("Open the real page") : qsTr("Next")
            kind: "primary"
            symbol: "forward"
            symbolAfter: true
            onClicked: root.read()
        }
    ]

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
                text: root.real ? qsTr("You do it yourself, on the page of the real service. What you type goes to the service, and is not kept here.") : qsTr("To practise, you do not need them: we have made-up details for you.")
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
        }
    }
}
