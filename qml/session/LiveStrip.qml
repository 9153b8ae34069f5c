// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// A sentence or two at the top of a page, to be read and put away.
Rectangle {
    id: root

    required property Theme theme
    required property var speech
    property string words: ""

    signal closed

    color: theme.glow
    implicitHeight: row.implicitHeight + 2 * theme.gap

    // what lies below is not touched
    MouseArea {
        anchors.fill: parent
    }

    RowLayout {
        id: row

        spacing: root.theme.gap
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: root.theme.space
        }

        SpokenText {
            theme: root.theme
            speech: root.speech
            text: root.words
            color: root.theme.glowInk
            Layout.fillWidth: true
        }

        BigButton {
            theme: root.theme
            //: Puts a note away that was read. Short.
            text: qsTr("I see")
            symbol: "tick"
            onClicked: root.closed()
        }
    }
}
