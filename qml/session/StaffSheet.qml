// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// For the staff of the place: their code, and then what they can do for the person or for those who wait.
Sheet {
    id: root

    required property var staff
    property bool waiting: false
    property bool held: false
    // codes were wrong too often, here or for one place
    property bool barred: false

    heading: qsTr("For the staff")
    widest: 1100
    onOpenChanged: {
        staff.leave();
        if (open)
            pad.forceActiveFocus();
    }

    function fits(action) {
        return action === "reveal" ? held : action === "unlock" ? barred : action === "waiting" ? !waiting : action === "nobody-waits" ? waiting : true;
    }

    Words {
        theme: root.theme
        text: root.staff.trouble !== "" ? root.staff.trouble : root.staff.busy ? qsTr("One moment ...") : qsTr("Enter the staff code, then touch what is to be done.")
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 900 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.air
        rowSpacing: root.theme.space
        Layout.fillWidth: true

        PinPad {
            id: pad

            theme: root.theme
            entry: root.staff.code
            label: root.heading
            Layout.alignment: Qt.AlignHCenter
        }

        ColumnLayout {
            spacing: root.theme.gap
            Layout.fillWidth: true

            Repeater {
                model: [["reveal", qsTr("Bring the hidden screen back"), "show"], ["unlock", qsTr("Let codes be tried again"), "show"], ["extend", qsTr("Give more time"), "clock"], ["waiting", qsTr("Somebody is waiting"), "person"], ["nobody-waits", qsTr("Nobody is waiting any more"), "person"], ["end", qsTr("End this visit"), "finish"]]

                BigButton {
                    required property var modelData

                    theme: root.theme
                    text: modelData[1]
                    symbol: modelData[2]
                    enabled: !root.staff.busy && root.staff.code.count >= root.staff.code.least
                    visible: root.fits(modelData[0])
                    Layout.fillWidth: true
                    onClicked: root.staff.ask(modelData[0])
                }
            }
        }
    }

    BigButton {
        theme: root.theme
        text: qsTr("Close")
        symbol: "close"
        Layout.alignment: Qt.AlignRight
        onClicked: root.closed()
    }

    Connections {
        function onAllowed() {
            root.closed();
        }

        target: root.staff
    }
}
