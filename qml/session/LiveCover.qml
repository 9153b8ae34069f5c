// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Stands over a real page where there is none to be seen, or where it wanted something that it may not have. Never a white
// screen: what happened, what is safe, and the ways on.
Item {
    id: root

    required property Theme theme
    required property var speech
    required property LiveWatch watch
    property bool broken: false
    property bool practisable: false
    readonly property string trouble: broken ? "stopped" : watch.trouble !== "" ? watch.trouble : watch.endless ? "slow" : ""
    readonly property string refusal: words.refused(watch.refusal, watch.refusedHost) !== "" ? watch.refusal : ""
    // nothing of the page can be touched, nor found by Tab
    readonly property bool covers: trouble !== "" || refusal !== "" || !watch.arrived
    readonly property string spoken: trouble !== "" ? words.heading(trouble) + ". " + words.happened(trouble) : refusal !== "" ? words.refused(refusal, watch.refusedHost) + " " + words.because(refusal) : ""

    signal practiseChosen
    signal waysChosen

    visible: covers || watch.slow || watch.lost
    onSpokenChanged: if (spoken !== "")
        speech.enter(spoken)

    LiveWords {
        id: words
    }

    Rectangle {
        anchors.fill: parent
        visible: root.covers
        color: root.trouble === "" && root.watch.arrived ? root.theme.shade : root.theme.paper

        // what lies below is not touched
        MouseArea {
            anchors.fill: parent
        }
    }

    LiveProgress {
        theme: root.theme
        filling: !root.watch.arrived
        visible: root.trouble === "" && root.refusal === "" && (root.watch.slow || filling)
        width: parent.width
        height: filling ? parent.height : implicitHeight
    }

    Scroller {
        id: scroller

        theme: root.theme
        anchors.fill: parent
        visible: root.trouble !== "" || root.refusal !== ""
        bodyHeight: card.y + card.height + root.theme.air

        Card {
            id: card

            theme: root.theme
            width: Math.min(820, scroller.width - 2 * root.theme.space)
            x: (scroller.width - width) / 2
            y: Math.max(root.theme.space, (scroller.height - height) / 3)
            spacing: root.theme.gap

            Heading {
                theme: root.theme
                text: root.trouble !== "" ? words.heading(root.trouble) : words.refused(root.refusal, root.watch.refusedHost)
                Layout.fillWidth: true
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                text: root.trouble !== "" ? words.happened(root.trouble) : words.because(root.refusal)
                Layout.fillWidth: true
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                text: words.after(root.trouble)
                visible: text !== ""
                Layout.fillWidth: true
            }

            BigButton {
                theme: root.theme
                text: qsTr("Go back to the page")
                symbol: "back"
                kind: "primary"
                visible: root.trouble === "" && root.refusal !== ""
                Layout.fillWidth: true
                onClicked: root.watch.refusal = ""
            }

            BigButton {
                theme: root.theme
                text: qsTr("Keep waiting")
                symbol: "clock"
                kind: "primary"
                visible: root.trouble === "slow" && root.watch.trouble === "" && !root.broken
                Layout.fillWidth: true
                onClicked: root.watch.keepWaiting()
            }

            BigButton {
                theme: root.theme
                text: root.broken ? qsTr("Open the page again") : qsTr("Try again")
                symbol: "forward"
                kind: "primary"
                visible: root.trouble !== "" && root.trouble !== "secure"
                Layout.fillWidth: true
                onClicked: root.watch.tryAgain()
            }

            BigButton {
                theme: root.theme
                text: qsTr("Practise instead")
                symbol: "pencil"
                visible: root.trouble !== "" && root.practisable
                Layout.fillWidth: true
                onClicked: root.practiseChosen()
            }

            BigButton {
                theme: root.theme
                text: qsTr("Help, and other ways")
                symbol: "help"
                Layout.fillWidth: true
                onClicked: root.waysChosen()
            }
        }
    }

    LiveStrip {
        theme: root.theme
        speech: root.speech
        words: qsTr("The page had stopped and was opened again. What you had typed on it may be lost. What you had sent before is with the service.")
        visible: root.watch.lost && !root.broken && root.trouble === ""
        width: parent.width
        onClosed: root.watch.lost = false
    }
}
