// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The bottom of every screen: five buttons, always the same, always in the same order.
Rectangle {
    id: root

    required property Theme theme
    property bool reading: false
    readonly property bool narrow: width < 1400 * Math.min(1.4, theme.textScale)

    signal help
    signal readAloud
    signal textSize
    signal hideScreen
    signal quickExit

    color: theme.sunk
    implicitHeight: row.implicitHeight + 24
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Bottom of the screen")

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 12
        anchors.leftMargin: root.theme.space
        anchors.rightMargin: root.theme.space
        spacing: root.narrow ? 10 : root.theme.gap

        FooterButton {
            //: Button at the bottom of every screen. Short.
            text: qsTr("Help")
            symbol: "help"
            onClicked: root.help()
        }

        FooterButton {
            //: Button at the bottom of every screen. Short.
            text: qsTr("Read aloud")
            symbol: "speak"
            chosen: root.reading
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: root.readAloud()
        }

        FooterButton {
            //: Button at the bottom of every screen. Short.
            text: qsTr("Text size")
            symbol: "text"
            onClicked: root.textSize()
        }

        FooterButton {
            //: Button at the bottom of every screen: covers the screen so that nobody else can read it. Short.
            text: qsTr("Hide my screen")
            symbol: "hide"
            onClicked: root.hideScreen()
        }

        FooterButton {
            //: Button at the bottom of every screen: blanks the screen at once, and soon ends the visit. Short.
            text: qsTr("Quick exit")
            symbol: "leave"
            onClicked: root.quickExit()
        }
    }

    component FooterButton: BigButton {
        theme: root.theme
        stacked: root.narrow
        leftPadding: root.narrow ? 8 : 20
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }
}
