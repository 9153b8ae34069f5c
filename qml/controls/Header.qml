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
    property bool canSave: false
    property bool kept: false
    readonly property bool narrow: width < 1090 * theme.textScale

    signal back
    signal language
    signal save
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
        spacing: root.narrow ? 10 : root.theme.gap

        HeaderButton {
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

        HeaderButton {
            text: root.languageName
            symbol: "language"
            kind: "quiet"
            Accessible.description: qsTr("Choose another language")
            onClicked: root.language()
        }

        HeaderButton {
            //: Keeps this visit's place, so that the person can carry on another day. Short.
            text: root.kept ? qsTr("My place") : qsTr("Save my place")
            symbol: root.kept ? "tick" : "keep"
            visible: root.canSave && root.canFinish
            // in two lines where all must stand beside each other
            Layout.preferredWidth: root.width < 620 * root.theme.textScale ? Math.max(root.theme.target, root.theme.small * 5.2) : implicitWidth
            onClicked: root.save()
        }

        HeaderButton {
            //: Ends the visit. Short.
            text: qsTr("Finish")
            symbol: "finish"
            visible: root.canFinish
            onClicked: root.finish()
        }
    }

    component HeaderButton: BigButton {
        theme: root.theme
        stacked: root.narrow
        leftPadding: root.narrow ? 10 : kind === "quiet" ? 14 : 24
    }
}
