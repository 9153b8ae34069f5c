// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "Your place is kept": the code, or the two pictures that find it, and how to come back.
ScreenBody {
    id: root

    required property var saving
    required property var settings
    readonly property bool coded: saving.code !== ""

    signal slipChosen
    signal wentOn

    heading: qsTr("Your place is kept until %1").arg(saving.until)
    spoken: heading + ". " + way.words
    widest: 1400
    actions: [
        ActionButton {
            theme: root.theme
            text: qsTr("Print the slip")
            symbol: "print"
            visible: root.coded
            onClicked: root.slipChosen()
        },
        ActionButton {
            theme: root.theme
            text: qsTr("Carry on")
            kind: "primary"
            symbol: "forward"
            symbolAfter: true
            Layout.maximumWidth: root.coded ? 2000 : 620
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.wentOn()
        }
    ]

    Card {
        theme: root.theme
        visible: root.coded
        padding: root.theme.air
        Layout.fillWidth: true

        GridLayout {
            id: pair

            readonly property bool beside: root.room > 1250

            columns: beside ? 2 : 1
            columnSpacing: root.theme.air
            rowSpacing: root.theme.space
            Layout.fillWidth: true

            ColumnLayout {
                spacing: root.theme.space
                Layout.fillWidth: true

                ShownCode {
                    theme: root.theme
                    code: root.saving.code
                    room: root.room - 2 * root.theme.air - (pair.beside ? qr.size + root.theme.air : 0)
                    spokenCode: root.saving.spokenCode
                    Layout.fillWidth: true
                }

                BigButton {
                    theme: root.theme
                    text: root.speech.speaking ? qsTr("Stop") : qsTr("Read it to me")
                    symbol: root.speech.speaking ? "quiet" : "speak"
                    Layout.alignment: Qt.AlignHCenter
                    onClicked: root.speech.speaking ? root.speech.stop() : root.speech.say(root.saving.spokenCode)
                }
            }

            QrPicture {
                id: qr

                readonly property int size: 260

                text: root.saving.code
                implicitWidth: size
                implicitHeight: size
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The code as a picture for a camera")
                Layout.alignment: Qt.AlignHCenter
            }
        }
    }

    Card {
        theme: root.theme
        visible: !root.coded
        padding: root.theme.air
        Layout.fillWidth: true

        GivenPictures {
            theme: root.theme
            speech: root.speech
            numbers: root.saving.pictures
            Layout.fillWidth: true
        }
    }

    Card {
        theme: root.theme
        spacing: 20
        Layout.fillWidth: true

        Fact {
            id: way

            theme: root.theme
            speech: root.speech
            symbol: "forward"
            title: qsTr("How to come back")
            words: root.coded ? qsTr("Come to this terminal (%1), touch “I have a code” on the first screen, and type it in. The same code works until you destroy your place.").arg(root.settings.placeName) : qsTr("Come to this terminal (%1), touch “I have a code” on the first screen, then “I have pictures”. Touch these two, and then your own five.").arg(root.settings.placeName)
        }

        Fact {
            theme: root.theme
            speech: root.speech
            symbol: "alert"
            title: root.coded ? qsTr("Keep the code safe") : qsTr("Remember your five pictures")
            words: root.coded ? qsTr("Print it, write it down or take a photograph. Without it nobody can open your place, and neither can the staff.") : qsTr("We do not show them again. Without them nobody can open your place, and neither can the staff.")
        }
    }
}
