// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// How large the words are, which colours they have, and whether things move.
Sheet {
    id: root

    required property var settings

    heading: qsTr("Text size and colours")

    GridLayout {
        columns: root.width > 760 ? 4 : 2
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        Repeater {
            model: [qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]

            BigButton {
                required property int index
                required property string modelData

                theme: root.theme
                text: modelData
                textSize: 22 + 5 * index
                leftPadding: 10
                chosen: root.settings.textStep === index
                Accessible.checkable: true
                Accessible.checked: chosen
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: root.theme.target * 1.4
                onClicked: root.settings.textStep = index
            }
        }
    }

    GridLayout {
        columns: root.width > 760 ? 3 : 1
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        Repeater {
            model: [["light", qsTr("Light")], ["dark", qsTr("Dark")], ["contrast", qsTr("Black and yellow")]]

            BigButton {
                required property var modelData

                theme: root.theme
                text: modelData[1]
                chosen: root.settings.look === modelData[0]
                symbol: chosen ? "tick" : ""
                Accessible.checkable: true
                Accessible.checked: chosen
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.settings.look = modelData[0]
            }
        }
    }

    TickRow {
        theme: root.theme
        text: qsTr("Keep the screen still")
        detail: qsTr("Nothing fades or slides.")
        ticked: !root.settings.motion
        Layout.fillWidth: true
        onClicked: root.settings.motion = !root.settings.motion
    }

    BigButton {
        theme: root.theme
        //: Closes a sheet. Short.
        text: qsTr("Done")
        kind: "primary"
        focus: true
        Layout.alignment: Qt.AlignRight
        Layout.preferredWidth: 260
        onClicked: root.closed()
    }
}
