// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// One conversation: what the person lets the champion see and do, what was said, and what can be said.
Rectangle {
    id: root

    required property Theme theme
    required property int index
    required property var talk
    property bool inHand: true
    readonly property bool over: talk.state === "over"

    signal chosen
    signal handOver
    signal worry
    signal close

    color: inHand ? theme.paper : theme.sunk
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Person %1").arg(talk.number)
    onInHandChanged: if (inHand) {
        root.talk.markRead();
        field.forceActiveFocus();
    }
    Component.onCompleted: if (inHand)
        field.forceActiveFocus()

    Connections {
        function onUnreadChanged() {
            if (root.inHand && root.talk.unread > 0)
                root.talk.markRead();
        }

        target: root.talk
    }

    // a line is there at once, not only with the next picture; later, since the list hears of it after this
    Connections {
        function onRowsInserted() {
            Qt.callLater(notes.showLast);
        }

        target: root.talk.notes
    }

    // a touch anywhere takes the conversation in hand
    TapHandler {
        onTapped: root.chosen()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 12
        spacing: 8

        Words {
            theme: root.theme
            text: [qsTr("Person %1").arg(root.talk.number), root.talk.journey, root.talk.language, qsTr("%1 min").arg(root.talk.minutes)].filter(word => word !== "").join(" · ")
            wrapMode: Text.Wrap
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }

        ConsentRow {
            theme: root.theme
            talk: root.talk
            Layout.fillWidth: true
        }

        Notice {
            text: root.talk.suspended ? qsTr("Private page: you see nothing of it. Wait until they are back.") : ""
        }

        Notice {
            text: root.talk.there || root.over ? "" : qsTr("Their terminal is not connected. What you say will go as soon as it is.")
        }

        ListView {
            id: notes

            model: root.talk.notes
            clip: true
            spacing: 8
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was said")
            onHeightChanged: Qt.callLater(showLast)
            Component.onCompleted: Qt.callLater(showLast)

            function showLast() {
                forceLayout();
                positionViewAtEnd();
            }

            delegate: NoteBubble {
                theme: root.theme
                width: ListView.view.width
            }
        }

        Words {
            theme: root.theme
            text: root.talk.writes ? qsTr("They are writing …") : " "
            color: root.theme.quiet
            Layout.fillWidth: true
        }

        HeldNote {
            theme: root.theme
            talk: root.talk
            visible: root.talk.held.text !== undefined
            Layout.fillWidth: true
            onTakenBack: words => {
                field.text = words;
                field.forceActiveFocus();
            }
        }

        SayField {
            id: field

            theme: root.theme
            talk: root.talk
            visible: !root.over && root.talk.held.text === undefined
            Layout.fillWidth: true
            onActiveFocusChanged: if (activeFocus)
                root.chosen()
        }

        RowLayout {
            spacing: 8
            Layout.fillWidth: true

            WayOn {
                text: qsTr("Hand over")
                symbol: "hand-over"
                keyName: "F6"
                enabled: !root.over
                onClicked: root.handOver()
            }

            WayOn {
                //: About the person at the terminal. Short.
                text: qsTr("I am worried")
                symbol: "worry"
                keyName: "F7"
                onClicked: root.worry()
            }

            WayOn {
                //: Ends a conversation. Short.
                text: qsTr("Close")
                symbol: "tick"
                keyName: "F8"
                onClicked: root.close()
            }
        }
    }

    component Notice: Words {
        theme: root.theme
        visible: text !== ""
        color: root.theme.glowInk
        padding: 10
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true

        background: Rectangle {
            radius: root.theme.corner
            color: root.theme.glow
        }
    }

    component WayOn: BigButton {
        property string keyName: ""

        theme: root.theme
        stacked: true
        leftPadding: 6
        rightPadding: 6
        Accessible.description: keyName
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onPressed: root.chosen()

        KeyName {
            theme: root.theme
            text: parent.keyName
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 5
        }
    }
}
