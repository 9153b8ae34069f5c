// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The practice page with its guide: beside it where the screen is wide, below it as a sheet where it is tall.
FocusScope {
    id: root

    required property Theme theme
    required property var practice
    required property var speech
    required property Component page
    property bool typing: false
    property string heading: practice.title
    property string spoken: practice.spoken
    readonly property bool portrait: height > width || (typing && width < 1400)
    // 0 closed: one line, 1 half, 2 full
    property int sheet: 1
    readonly property int sheetNow: typing ? 0 : sheet
    readonly property bool broken: practice.page === null || holder.broken

    signal ended
    signal againChosen
    signal helpChosen
    signal notesChosen

    Component.onDestruction: speech.stop()

    PageHolder {
        id: holder

        page: root.page
        practice: root.practice.page
        enabled: !choices.open
        x: root.portrait ? 0 : panel.width
        width: root.width - x
        height: root.portrait ? root.height - panel.height : root.height
    }

    PageTrouble {
        theme: root.theme
        speech: root.speech
        missing: root.practice.page === null
        visible: root.broken
        width: Math.min(720, holder.width - 2 * root.theme.air)
        x: holder.x + (holder.width - width) / 2
        y: root.theme.air
        onAgainChosen: root.againChosen()
        onHelpChosen: root.helpChosen()
    }

    // something new to hear: the next step, or what the page complains about
    Connections {
        function onArrived() {
            root.speech.enter(root.practice.spoken);
        }

        target: root.practice
        // not while it only stands ready
        enabled: root.visible
    }

    Rectangle {
        id: panel

        enabled: !choices.open
        y: root.portrait ? root.height - height : 0
        width: root.portrait ? root.width : Math.round(root.width * 0.36)
        height: root.portrait ? [bar.height, Math.max(bar.height, root.height * 0.44), root.height][root.sheetNow] : root.height
        color: root.theme.paper

        Behavior on height  {
            enabled: root.portrait

            NumberAnimation {
                duration: root.theme.duration
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            width: root.portrait ? parent.width : 2
            height: root.portrait ? 2 : parent.height
            anchors.right: parent.right
            anchors.top: parent.top
            color: root.theme.line
        }

        RowLayout {
            id: bar

            x: root.theme.space
            width: parent.width - 2 * root.theme.space
            height: implicitHeight + 24
            spacing: root.theme.gap
            visible: root.portrait

            StepTitle {
                theme: root.theme
                practice: root.practice
                Layout.fillWidth: true
            }

            BigButton {
                theme: root.theme
                //: Makes the sheet with the guide taller. Short.
                text: qsTr("More")
                symbol: "up"
                visible: root.sheetNow < 2 && !root.typing
                onClicked: ++root.sheet
            }

            BigButton {
                theme: root.theme
                //: Makes the sheet with the guide smaller. Short.
                text: qsTr("Less")
                symbol: "down"
                visible: root.sheetNow > 0
                onClicked: --root.sheet
            }
        }

        GuidePanel {
            theme: root.theme
            practice: root.practice
            speech: root.speech
            compact: root.portrait
            visible: !root.portrait || root.sheetNow > 0
            width: parent.width - (root.portrait ? 0 : 2)
            y: root.portrait ? bar.height : 0
            height: parent.height - y
            onEnded: root.ended()
            onAgainChosen: root.againChosen()
            onNotesChosen: root.notesChosen()
        }
    }

    // the page's boxes open here
    Connections {
        function onChoicesOffered(label, offered) {
            choices.ask(label, offered);
            root.speech.enter(choices.heading);
        }

        target: root.practice.page
        ignoreUnknownSignals: true
    }

    ChoiceSheet {
        id: choices

        theme: root.theme
        onClosed: {
            open = false;
            holder.view.forceActiveFocus();
        }
        onChosen: place => {
            closed();
            root.practice.page.choose(place);
        }
    }
}
