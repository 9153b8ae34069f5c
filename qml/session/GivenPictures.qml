// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The two pictures that find a saved place. They are no secret, so their names may be said.
ColumnLayout {
    id: root

    required property Theme theme
    required property var speech
    required property var numbers
    readonly property PictureNames pictures: PictureNames {
    }

    spacing: theme.gap

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: qsTr("Remember these two, in this order. They find your place.")
        font.pixelSize: root.theme.lead
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 2 * root.theme.air
        Layout.alignment: Qt.AlignHCenter

        Repeater {
            model: root.numbers

            ColumnLayout {
                id: given

                required property int index
                required property int modelData

                spacing: 4

                Icon {
                    name: "pictures/" + root.pictures.files[given.modelData]
                    colour: root.theme.accent
                    soft: root.theme.glow
                    size: 150
                    pen: 1
                    Layout.alignment: Qt.AlignHCenter
                }

                SpokenText {
                    theme: root.theme
                    speech: root.speech
                    text: (given.index + 1) + ". " + root.pictures.names[given.modelData]
                    font.pixelSize: root.theme.lead
                    font.weight: Font.DemiBold
                    Layout.alignment: Qt.AlignHCenter
                }
            }
        }
    }
}
