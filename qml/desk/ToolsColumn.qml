// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What helps with the conversation in hand: ready phrases, the questions of the page, and the guide to read along.
Rectangle {
    id: root

    required property Theme theme
    required property var talk
    property string tool: "phrases"

    color: theme.card
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What helps")

    Rectangle {
        width: 1
        height: parent.height
        color: root.theme.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 1
        spacing: 0

        RowLayout {
            spacing: 4
            Layout.fillWidth: true
            Layout.margins: 6

            Tab {
                text: qsTr("Phrases")
                name: "phrases"
                keyName: "F3"
            }

            Tab {
                text: qsTr("Questions")
                name: "questions"
                keyName: "F4"
            }

            Tab {
                text: qsTr("Guide")
                name: "guide"
                keyName: "F5"
            }
        }

        PlaceNote {
            theme: root.theme
            talk: root.talk
            visible: root.talk !== null
            Layout.fillWidth: true
            Layout.margins: 12
            Layout.topMargin: 0
        }

        PhrasesTool {
            theme: root.theme
            talk: root.talk
            visible: root.tool === "phrases"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        QuestionsTool {
            theme: root.theme
            talk: root.talk
            visible: root.tool === "questions"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        GuideTool {
            theme: root.theme
            talk: root.talk
            visible: root.tool === "guide"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    component Tab: BigButton {
        property string name: ""
        property string keyName: ""

        theme: root.theme
        chosen: root.tool === name
        leftPadding: 2
        rightPadding: 2
        topPadding: 4
        bottomPadding: 20
        Accessible.role: Accessible.PageTab
        Accessible.description: keyName
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onClicked: root.tool = name

        KeyName {
            theme: root.theme
            text: parent.keyName
            color: parent.chosen ? root.theme.accentInk : root.theme.quiet
            font.pixelSize: Math.round(root.theme.small * 0.7)
            padding: 0
            background: null
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 6
        }
    }
}
