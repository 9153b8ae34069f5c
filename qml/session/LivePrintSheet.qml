// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The page as it will be on paper, and that paper is not private.
Sheet {
    id: root

    required property var speech
    // the program's LivePrint
    required property var paper
    readonly property string warning: qsTr("Paper is not private: whoever is at the printer can read it. Go to the printer first, or ask somebody you trust to stand there. Take every sheet with you.")

    heading: paper.offered ? qsTr("Print this document") : qsTr("Print this page")
    widest: 1160
    open: paper.shown
    onClosed: paper.close()

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: qsTr("The service offers you this document. Nothing can be kept on this terminal, but you can take it with you on paper.")
        visible: root.paper.offered
        Layout.fillWidth: true
    }

    Card {
        theme: root.theme
        color: root.theme.glow
        padding: 20
        Layout.fillWidth: true

        SpokenText {
            theme: root.theme
            speech: root.speech
            text: root.warning
            color: root.theme.glowInk
            Layout.fillWidth: true
        }
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.paper.outcome
        font.pixelSize: root.theme.lead
        visible: text !== ""
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 900 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        ActionButton {
            theme: root.theme
            text: qsTr("Do not print")
            symbol: "close"
            visible: !root.paper.busy
            onClicked: root.closed()
        }

        ActionButton {
            theme: root.theme
            text: qsTr("Stop printing")
            visible: root.paper.busy
            onClicked: root.paper.cancel()
        }

        ActionButton {
            theme: root.theme
            text: qsTr("Print it")
            kind: "primary"
            symbol: "print"
            visible: root.paper.printable
            onClicked: root.paper.printOut()
        }
    }

    Words {
        theme: root.theme
        text: qsTr("Sheets of paper: %1").arg(root.paper.pages)
        color: root.theme.quiet
        Layout.fillWidth: true
    }

    Repeater {
        model: root.paper.pages

        PaperPicture {
            required property int index

            image: root.paper.picture(index)
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Sheet %1 as it will be printed").arg(index + 1)
            Layout.fillWidth: true
            Layout.preferredHeight: width * ratio
        }
    }
}
