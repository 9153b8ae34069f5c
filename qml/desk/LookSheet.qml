// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The language, the colours, the size of letters and the sound: all that is kept on this computer beside the account.
Sheet {
    id: root

    required property var settings

    heading: qsTr("Look and sound")

    Choice {
        title: qsTr("Language")
        choices: [["English", "en"], ["Cymraeg", "cy"]]
        chosen: root.settings.language
        onPicked: value => root.settings.language = value
    }

    Choice {
        title: qsTr("Colours")
        choices: [[qsTr("Light"), "light"], [qsTr("Dark"), "dark"], [qsTr("High contrast"), "contrast"]]
        chosen: root.settings.theme
        onPicked: value => root.settings.theme = value
    }

    Choice {
        title: qsTr("Size of letters")
        choices: [[qsTr("Small"), 0.82], [qsTr("Middle"), 1], [qsTr("Large"), 1.25]]
        chosen: root.settings.textScale
        onPicked: value => root.settings.textScale = value
    }

    TickRow {
        theme: root.theme
        text: qsTr("A sound when somebody waits or answers")
        detail: qsTr("Only while you look elsewhere, and where this computer shows notifications.")
        ticked: root.settings.sound
        Layout.fillWidth: true
        onClicked: root.settings.sound = !root.settings.sound
    }

    ActionButton {
        theme: root.theme
        text: qsTr("Close")
        focus: true
        onClicked: root.closed()
    }

    component Choice: ColumnLayout {
        id: choice

        property string title: ""
        property var choices: []
        property var chosen

        signal picked(var value)

        spacing: 6
        Layout.fillWidth: true

        Words {
            theme: root.theme
            text: choice.title
            font.weight: Font.DemiBold
        }

        RowLayout {
            spacing: 8

            Repeater {
                model: choice.choices

                BigButton {
                    required property var modelData

                    theme: root.theme
                    text: modelData[0]
                    chosen: choice.chosen === modelData[1]
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: chosen
                    Layout.fillWidth: true
                    onClicked: choice.picked(modelData[1])
                }
            }
        }
    }
}
