// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "Do it for real": the address, what to bring, and the other ways, because this terminal does not open the live page.
ScreenBody {
    id: root

    required property var journey

    signal practiseChosen

    heading: journey.title
    spoken: heading + ". " + notYet.text
    widest: 1400
    actions: ActionButton {
        theme: root.theme
        visible: root.journey.practisable
        text: qsTr("Practise it here first")
        kind: "primary"
        symbol: "pencil"
        Layout.maximumWidth: 620
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.practiseChosen()
    }

    Card {
        theme: root.theme
        color: root.theme.glow
        Layout.fillWidth: true

        SpokenText {
            id: notYet

            theme: root.theme
            speech: root.speech
            text: qsTr("You cannot do this for real on this terminal yet. Here is how to do it elsewhere.")
            color: root.theme.glowInk
            font.pixelSize: root.theme.lead
            Layout.fillWidth: true
        }
    }

    GridLayout {
        columns: root.width > 1250 ? 2 : 1
        columnSpacing: root.theme.space
        rowSpacing: root.theme.space
        Layout.fillWidth: true

        ColumnLayout {
            spacing: root.theme.space
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Card {
                theme: root.theme
                visible: root.journey.address !== ""
                Layout.fillWidth: true

                Heading {
                    theme: root.theme
                    text: qsTr("The address")
                    font.pixelSize: root.theme.lead
                    Layout.fillWidth: true
                }

                SpokenText {
                    theme: root.theme
                    speech: root.speech
                    text: root.journey.address
                    color: root.theme.accent
                    font.pixelSize: root.theme.lead
                    font.weight: Font.DemiBold
                    wrapMode: Text.WrapAnywhere
                    Layout.fillWidth: true
                }
            }

            Card {
                theme: root.theme
                Layout.fillWidth: true

                Heading {
                    theme: root.theme
                    text: qsTr("What to bring")
                    font.pixelSize: root.theme.lead
                    Layout.fillWidth: true
                }

                TickList {
                    theme: root.theme
                    journey: root.journey
                    Layout.fillWidth: true
                }
            }
        }

        WaysList {
            theme: root.theme
            speech: root.speech
            heading: qsTr("Other ways")
            ways: root.journey.ways
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
