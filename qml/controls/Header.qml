// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The top of every screen: the way back, where we are and for how long, the language, and Finish at the right.
Rectangle {
    id: root

    required property Theme theme
    required property string place
    required property string languageName
    // empty before a visit's time begins
    property string timeLeft: ""
    property bool canGoBack: false
    property bool canFinish: true

    signal back
    signal language
    signal finish

    color: theme.paper
    implicitHeight: row.implicitHeight + 24
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Top of the screen")

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: root.theme.space
        anchors.rightMargin: root.theme.space
        spacing: root.theme.gap

        BigButton {
            theme: root.theme
            //: Goes to the screen before this one. Short.
            text: qsTr("Back")
            symbol: "back"
            visible: root.canGoBack
            onClicked: root.back()
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.leftMargin: 8

            Words {
                theme: root.theme
                text: root.place
                color: root.theme.quiet
                font.weight: Font.DemiBold
                font.pixelSize: 22
                maximumLineCount: 2
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: root.timeLeft
                font.pixelSize: 22
                visible: text !== ""
                Layout.fillWidth: true
            }
        }

        BigButton {
            theme: root.theme
            text: root.languageName
            symbol: "language"
            kind: "quiet"
            Accessible.description: qsTr("Choose another language")
            onClicked: root.language()
        }

        BigButton {
            theme: root.theme
            //: Ends the visit. Short.
            text: qsTr("Finish")
            symbol: "finish"
            visible: root.canFinish
            onClicked: root.finish()
        }
    }
}
