// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The top of a real page: where one is, in words; the pages before and after; and what else can be done with the page.
Rectangle {
    id: root

    required property Theme theme
    required property var speech
    // the WebEngineView, or null
    required property var view
    property string host: ""
    property bool secure: true
    property bool inMail: false
    property bool mailOffered: false
    // any place may be shown now, such as the person's bank
    property bool paying: false
    property bool pictured: true
    property bool open: false
    property string shown: ""
    readonly property string spoken: where.text

    signal findChosen
    signal readChosen
    signal questionsChosen
    signal printChosen
    signal mailChosen
    signal formChosen

    color: theme.card
    implicitHeight: column.implicitHeight + 2 * 12
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Top of the page")

    Rectangle {
        width: parent.width
        height: 2
        anchors.bottom: parent.bottom
        color: root.theme.line
    }

    ColumnLayout {
        id: column

        spacing: 10
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: root.theme.space
            rightMargin: root.theme.space
        }

        RowLayout {
            spacing: root.theme.gap
            Layout.fillWidth: true

            Icon {
                name: root.secure ? "padlock" : "alert"
                colour: root.theme.accent
                size: 38
            }

            SpokenText {
                id: where

                theme: root.theme
                speech: root.speech
                text: root.host === "" ? qsTr("This is the real service.") : root.paying ? qsTr("You are on %1. You are paying: read this name, and go on only if it is the service, or your bank.").arg(root.host) : root.inMail ? qsTr("You are on %1. This is your real e-mail.").arg(root.host) : qsTr("You are on %1. This is the real service.").arg(root.host)
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }

        Flow {
            spacing: 10
            Layout.fillWidth: true

            ToolButton {
                //: Goes to the page of the website before this one. Short.
                text: qsTr("Page back")
                symbol: "back"
                visible: !root.paying
                enabled: root.view !== null && root.view.canGoBack
                onClicked: root.view.goBack()
            }

            ToolButton {
                //: Goes to the page of the website after this one. Short.
                text: qsTr("Forward")
                symbol: "forward"
                visible: !root.paying && root.view !== null && root.view.canGoForward
                onClicked: root.view.goForward()
            }

            ToolButton {
                text: qsTr("The form")
                symbol: "list"
                visible: root.inMail
                onClicked: root.formChosen()
            }

            ToolButton {
                text: qsTr("My e-mail")
                symbol: "mail"
                visible: root.mailOffered && !root.inMail
                onClicked: root.mailChosen()
            }

            ToolButton {
                //: Opens a row of things to do with the page. Short.
                text: root.open ? qsTr("Fewer tools") : qsTr("More tools")
                symbol: root.open ? "up" : "down"
                onClicked: root.open = !root.open
            }

            ToolButton {
                //: Finds a word on the page. Short.
                text: qsTr("Find a word")
                symbol: "search"
                chosen: root.shown === "find"
                visible: root.open
                onClicked: root.findChosen()
            }

            ToolButton {
                text: qsTr("Read the page to me")
                symbol: "speak"
                chosen: root.shown === "reading"
                visible: root.open
                onClicked: root.readChosen()
            }

            ToolButton {
                text: qsTr("Show only the questions")
                symbol: "list"
                chosen: root.shown === "questions"
                visible: root.open && !root.inMail
                onClicked: root.questionsChosen()
            }

            ToolButton {
                text: qsTr("Print the page")
                symbol: "print"
                visible: root.open && root.pictured
                onClicked: root.printChosen()
            }
        }
    }

    component ToolButton: BigButton {
        theme: root.theme
        leftPadding: 16
        opacity: enabled ? 1 : 0.5
    }
}
