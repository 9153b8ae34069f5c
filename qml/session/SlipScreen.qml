// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The slip as it will be on paper, and the button that makes it.
ScreenBody {
    id: root

    required property var slip

    heading: qsTr("A slip to take away")
    spoken: heading
    widest: 860
    actions: ActionButton {
        theme: root.theme
        text: qsTr("Make the slip (PDF)")
        kind: "primary"
        symbol: "print"
        Layout.maximumWidth: 620
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.slip.make()
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.slip.outcome
        visible: text !== ""
        font.pixelSize: root.theme.lead
        Layout.fillWidth: true
    }

    Rectangle {
        // paper is white in every theme, and the words on it black: it shows what will be printed
        color: "#ffffff"
        border.width: 1
        border.color: root.theme.edge
        implicitHeight: paper.implicitHeight + 2 * root.theme.air
        Layout.fillWidth: true
        Layout.bottomMargin: root.theme.space

        Words {
            id: paper

            theme: root.theme
            text: root.slip.preview
            textFormat: Text.RichText
            color: "#1a1a1a"
            width: parent.width - 2 * root.theme.air
            x: root.theme.air
            y: root.theme.air
        }
    }
}
