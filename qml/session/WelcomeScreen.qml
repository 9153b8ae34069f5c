// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The first thing a person sees: a greeting in each language in turn, the languages by their own names, and Start.
ScreenBody {
    id: root

    required property var settings
    // the language in use greets first, then each of them in turn
    property int greeting: Math.max(0, settings.languages.findIndex(each => each.code === settings.language))

    // whether places can be kept here at all
    property bool codes: false

    signal started
    signal codeChosen

    widest: 1000
    centred: true
    spoken: settings.languages[greeting].greeting + ". " + promise.text

    Timer {
        interval: 4000
        repeat: true
        running: root.visible && root.settings.languages.length > 1
        onTriggered: change.restart()
    }

    SequentialAnimation {
        id: change

        NumberAnimation {
            target: hello
            property: "opacity"
            to: 0
            duration: root.theme.duration
        }

        ScriptAction {
            script: root.greeting = (root.greeting + 1) % root.settings.languages.length
        }

        NumberAnimation {
            target: hello
            property: "opacity"
            to: 1
            duration: root.theme.duration
        }
    }

    Icon {
        name: "book"
        colour: root.theme.accent
        soft: root.theme.glow
        size: 132
        pen: 0.9
        // first what there is to do, where the words are large and the screen is low
        visible: root.height > 560 * root.theme.textScale
        Layout.alignment: Qt.AlignHCenter
    }

    Heading {
        id: hello

        theme: root.theme
        text: root.settings.languages[root.greeting].greeting
        font.pixelSize: Math.round(root.theme.display * 1.75)
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: qsTr("Help with forms on the internet. Practise first, at your own pace.")
        font.pixelSize: root.theme.lead
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width < 700 ? 1 : Math.min(3, root.settings.languages.length)
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: root.theme.gap

        Repeater {
            model: root.settings.languages

            BigButton {
                required property var modelData

                theme: root.theme
                text: modelData.name
                textSize: root.theme.lead
                symbol: chosen ? "tick" : ""
                chosen: root.settings.language === modelData.code
                Accessible.checkable: true
                Accessible.checked: chosen
                Layout.preferredWidth: Math.max(300, implicitWidth)
                onClicked: root.settings.chooseLanguage(modelData.code)
            }
        }
    }

    GridLayout {
        columns: root.width < 700 * root.theme.textScale ? 1 : 2
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.alignment: Qt.AlignHCenter

        BigButton {
            theme: root.theme
            //: The way on from the welcome screen. One word.
            text: qsTr("Start")
            kind: "primary"
            symbol: "forward"
            symbolAfter: true
            textSize: root.theme.title
            focus: true
            Layout.fillWidth: true
            Layout.preferredWidth: Math.min(root.codes ? 480 : 616, root.width - 2 * root.theme.air)
            Layout.preferredHeight: root.theme.target * 1.6
            onClicked: root.started()
        }

        BigButton {
            theme: root.theme
            text: qsTr("I have a code")
            symbol: "keep"
            textSize: root.theme.lead
            visible: root.codes
            Layout.fillWidth: true
            Layout.preferredWidth: Math.min(480, root.width - 2 * root.theme.air)
            Layout.preferredHeight: root.theme.target * 1.6
            onClicked: root.codeChosen()
        }
    }

    SpokenText {
        id: promise

        theme: root.theme
        speech: root.speech
        text: qsTr("Nothing you do here is kept unless you ask.")
        color: root.theme.quiet
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
