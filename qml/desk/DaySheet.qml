// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What the champion did since they signed in, in figures, without any person in it.
Sheet {
    id: root

    required property var desk
    readonly property var day: desk.day

    heading: qsTr("Since you signed in")

    ColumnLayout {
        spacing: 8
        Layout.fillWidth: true

        Repeater {
            model: [[qsTr("Conversations"), root.day.talks], [qsTr("Minutes together"), root.day.minutes], [qsTr("They have done what they came for"), root.day.outcomes[0]], [qsTr("They will come back"), root.day.outcomes[1]], [qsTr("They need somebody beside them"), root.day.outcomes[2]], [qsTr("Another service helps them better"), root.day.outcomes[3]], [qsTr("Ended without an answer"), root.day.unsaid], [qsTr("Handed over"), root.day.handedOver], [qsTr("Worries told to staff"), root.day.worries]]

            Line {
                required property var modelData

                name: modelData[0]
                count: modelData[1]
            }
        }

        Words {
            theme: root.theme
            text: qsTr("Journeys")
            font.weight: Font.DemiBold
            visible: root.day.journeys.length > 0
            Layout.fillWidth: true
        }

        Repeater {
            model: root.day.journeys

            Line {
                required property var modelData

                name: modelData.title || qsTr("No journey chosen")
                count: modelData.talks
            }
        }

        Words {
            theme: root.theme
            text: qsTr("Nobody keeps these figures. They are gone when you sign out.")
            color: root.theme.quiet
            Layout.fillWidth: true
        }
    }

    ActionButton {
        theme: root.theme
        text: qsTr("Close")
        onClicked: root.closed()
    }

    component Line: RowLayout {
        id: line

        property string name: ""
        property int count: 0

        Layout.fillWidth: true

        Words {
            theme: root.theme
            text: line.name
            Layout.fillWidth: true
        }

        Words {
            theme: root.theme
            text: line.count
            font.weight: Font.DemiBold
        }
    }
}
