// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "Ask for help": who is there, what they will see and what they never ask for, and what it is about.
ScreenBody {
    id: root

    required property var help
    property string topic: ""
    property bool seeStep: false
    property bool point: false
    readonly property bool beside: width > 1300 && theme.textScale < 1.35

    signal asked
    signal declined

    heading: help.words.title
    spoken: heading + ". " + help.words.before.map(each => each.text).join(" ")
    widest: 1500
    actions: [
        ActionButton {
            theme: root.theme
            text: qsTr("Not now")
            symbol: "back"
            onClicked: root.declined()
        },
        ActionButton {
            theme: root.theme
            text: root.help.words.states["tell-me-when"]
            symbol: "clock"
            visible: root.help.connected && !root.help.somebodyFree
            onClicked: {
                root.help.telling = true;
                root.declined();
            }
        },
        ActionButton {
            theme: root.theme
            text: root.topic === "" ? qsTr("First choose what it is about") : qsTr("Ask")
            symbol: root.topic === "" ? "" : "help-person"
            kind: "primary"
            enabled: root.topic !== ""
            visible: !root.help.connected || root.help.people.length > 0
            onClicked: {
                root.help.ask(root.topic, root.seeStep, root.point);
                root.asked();
            }
        }
    ]
    Component.onCompleted: help.enter()

    function consent(id) {
        return help.words.consents.find(each => each.id === id);
    }

    GridLayout {
        columns: root.beside ? 2 : 1
        columnSpacing: root.theme.air
        rowSpacing: root.theme.space
        Layout.fillWidth: true

        HelpPeople {
            theme: root.theme
            speech: root.speech
            help: root.help
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        HelpTopics {
            theme: root.theme
            topics: root.help.words.topics
            topic: root.topic
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onChosen: id => root.topic = id
        }
    }

    TickRow {
        theme: root.theme
        text: root.consent("see-my-step").title
        detail: root.consent("see-my-step").text
        ticked: root.seeStep
        Layout.fillWidth: true
        onClicked: root.seeStep = !root.seeStep
    }

    TickRow {
        theme: root.theme
        text: root.consent("point").title
        detail: root.consent("point").text
        ticked: root.point
        Layout.fillWidth: true
        onClicked: root.point = !root.point
    }

    Repeater {
        model: root.help.words.before

        Fact {
            required property var modelData

            theme: root.theme
            speech: root.speech
            symbol: ({
                    "who": "checked",
                    "sees": "show",
                    "never-asks": "padlock",
                    "stop": "stop-sharing",
                    "report": "worry",
                    "kept": "leaf"
                })[modelData.id] || "person"
            title: modelData.title
            words: modelData.text
        }
    }
}
