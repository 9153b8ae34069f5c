// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The slip as it will be on paper, and its way to the printer.
ScreenBody {
    id: root

    required property var slip
    required property var saving
    readonly property string outcome: slip.outcome

    heading: qsTr("A slip to take away")
    spoken: outcome === "" ? heading : heading + ". " + outcome
    widest: 960
    acts: slip.printable || slip.busy
    actions: [
        ActionButton {
            theme: root.theme
            text: qsTr("Print the slip")
            kind: "primary"
            symbol: "print"
            visible: root.slip.printable
            Layout.maximumWidth: 620
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.slip.printOut()
        },
        ActionButton {
            theme: root.theme
            text: qsTr("Stop printing")
            visible: root.slip.busy
            Layout.maximumWidth: 620
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.slip.cancel()
        }
    ]
    onOutcomeChanged: {
        if (root.speech.on && outcome !== "")
            root.speech.say(outcome);
    }
    Component.onCompleted: slip.look()

    PictureNames {
        id: pictures
    }

    Binding {
        target: root.slip
        property: "pictureNames"
        value: root.saving.pictures.map(number => pictures.names[number])
    }

    Card {
        theme: root.theme
        visible: root.outcome !== ""
        Layout.fillWidth: true

        SpokenText {
            theme: root.theme
            speech: root.speech
            text: root.outcome
            font.pixelSize: root.theme.lead
            Layout.fillWidth: true
        }
    }

    Card {
        theme: root.theme
        padding: 10
        visible: root.slip.helped
        Layout.fillWidth: true

        TickRow {
            theme: root.theme
            text: qsTr("Put on the slip who helped me")
            detail: qsTr("When it was, who, what they showed you and how it ended. Nothing that was written.")
            ticked: root.slip.tellingHelp
            enabled: !root.slip.busy
            Layout.fillWidth: true
            onClicked: root.slip.tellingHelp = !root.slip.tellingHelp
        }
    }

    Rectangle {
        // paper is white in every theme, and the words on it black: it shows what will be printed
        color: "#ffffff"
        border.width: 1
        border.color: root.theme.edge
        implicitHeight: paper.implicitHeight + 2 * root.theme.air
        Layout.fillWidth: true
        Layout.bottomMargin: root.theme.space

        ColumnLayout {
            id: paper

            spacing: root.theme.space
            width: parent.width - 2 * root.theme.air
            x: root.theme.air
            y: root.theme.air

            GridLayout {
                columns: paper.width > 640 * root.theme.textScale ? 2 : 1
                columnSpacing: root.theme.space
                Layout.fillWidth: true

                Words {
                    theme: root.theme
                    text: root.slip.top
                    textFormat: Text.RichText
                    color: "#1a1a1a"
                    Layout.fillWidth: true
                }

                QrPicture {
                    text: root.slip.code
                    visible: text !== ""
                    implicitWidth: 240
                    implicitHeight: 240
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("The code as a picture for a camera")
                    Layout.alignment: Qt.AlignHCenter | Qt.AlignBottom
                }
            }

            Words {
                theme: root.theme
                text: root.slip.body
                textFormat: Text.RichText
                color: "#1a1a1a"
                Layout.fillWidth: true
            }
        }
    }
}
