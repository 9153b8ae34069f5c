// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The help beside the page: which step this is, what to do, what the page complains about, and the words explained.
FocusScope {
    id: root

    required property Theme theme
    required property var practice
    required property var speech
    // the few lines at the top stand even where the panel is a closed sheet
    property bool compact: false

    signal ended
    signal againChosen
    signal notesChosen

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Guide")

    Scroller {
        id: scroller

        theme: root.theme
        anchors.fill: parent
        bodyHeight: column.height + 2 * root.theme.space

        ColumnLayout {
            id: column

            x: root.theme.space
            y: root.theme.space * (root.compact ? 0 : 1)
            width: scroller.width - 2 * root.theme.space
            spacing: root.theme.gap

            StepTitle {
                theme: root.theme
                practice: root.practice
                visible: !root.compact
                Layout.fillWidth: true
            }

            LanguageNote {
                theme: root.theme
                speech: root.speech
                kept: root.practice.keptLanguage
                visible: kept !== ""
                Layout.fillWidth: true
                onAgainChosen: root.againChosen()
            }

            Repeater {
                model: root.practice.errors

                ErrorCard {
                    required property var modelData

                    theme: root.theme
                    speech: root.speech
                    says: modelData.says
                    means: modelData.means
                    remedy: modelData.remedy
                    Layout.fillWidth: true
                }
            }

            SpokenText {
                theme: root.theme
                speech: root.speech
                markdown: root.practice.todo
                font.pixelSize: Math.round(root.theme.small * 1.14)
                visible: text !== ""
                Layout.fillWidth: true
            }

            QuestionCard {
                theme: root.theme
                speech: root.speech
                question: root.practice.question
                visible: root.practice.question.label !== ""
                Layout.fillWidth: true
            }

            GridLayout {
                columns: column.width > 420 * root.theme.textScale ? 2 : 1
                columnSpacing: root.theme.gap
                rowSpacing: root.theme.gap
                Layout.fillWidth: true

                BigButton {
                    theme: root.theme
                    //: Points at the question on the page. Short.
                    text: qsTr("Show me")
                    symbol: "show"
                    kind: "primary"
                    visible: root.practice.canShow
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: root.practice.showMe()
                }

                BigButton {
                    theme: root.theme
                    //: Reads the help aloud. Short.
                    text: root.speech.speaking ? qsTr("Stop") : qsTr("Say it")
                    symbol: root.speech.speaking ? "quiet" : "speak"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: root.speech.speaking ? root.speech.stop() : root.speech.say(root.practice.spoken)
                }
            }

            BigButton {
                theme: root.theme
                text: qsTr("See how it went")
                kind: "primary"
                symbol: "forward"
                symbolAfter: true
                visible: root.practice.ended
                Layout.fillWidth: true
                onClicked: root.ended()
            }

            MoreHelp {
                theme: root.theme
                speech: root.speech
                practice: root.practice
                Layout.fillWidth: true
            }

            BigButton {
                theme: root.theme
                text: qsTr("My notes")
                symbol: "pencil"
                Layout.fillWidth: true
                onClicked: root.notesChosen()
            }
        }
    }
}
