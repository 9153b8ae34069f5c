// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "I have a code": typed as it comes, with every mistake said before anything is tried.
ScreenBody {
    id: root

    required property var saving
    required property var comingBack
    readonly property string mistake: field.text === "" ? "" : comingBack.mistake(field.text)
    // spaces and hyphens are no part of it
    readonly property int typed: field.text.replace(/[\s-]/g, "").length
    readonly property bool ready: typed >= 17 && mistake === "" && tries.possible

    signal picturesChosen
    signal leaving

    heading: qsTr("I have a code")
    spoken: heading + ". " + how.text
    widest: 1000
    actions: [
        ActionButton {
            theme: root.theme
            text: qsTr("Go on without it")
            symbol: "back"
            visible: root.saving.whyNot !== ""
            Layout.maximumWidth: 620
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.leaving()
        },
        ActionButton {
            theme: root.theme
            text: qsTr("I have pictures")
            symbol: "pictures/sun"
            visible: root.saving.whyNot === ""
            onClicked: root.picturesChosen()
        },
        ActionButton {
            theme: root.theme
            text: root.comingBack.busy ? qsTr("One moment") : qsTr("Open my place")
            kind: "primary"
            symbol: "forward"
            symbolAfter: true
            visible: root.saving.whyNot === ""
            enabled: root.ready
            onClicked: root.comingBack.tryCode(field.text)
        }
    ]

    SpokenText {
        id: how

        theme: root.theme
        speech: root.speech
        text: qsTr("It is on your slip: 17 letters and figures. Small letters, spaces and hyphens make no difference.")
        font.pixelSize: root.theme.lead
        visible: tries.silent
        Layout.fillWidth: true
        Layout.topMargin: -12
    }

    Tries {
        id: tries

        theme: root.theme
        speech: root.speech
        whyNot: root.saving.whyNot
        comingBack: root.comingBack
        Layout.fillWidth: true
    }

    CodeField {
        id: field

        theme: root.theme
        label: qsTr("Your code")
        visible: root.saving.whyNot === ""
        focus: true
        Layout.fillWidth: true
        onAccepted: if (root.ready)
            root.comingBack.tryCode(text)
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.mistake
        // its place stays free, so that nothing jumps while somebody types
        visible: field.visible
        Accessible.ignored: text === ""
        Layout.fillWidth: true
        Layout.minimumHeight: root.theme.small * 2.6
    }
}
