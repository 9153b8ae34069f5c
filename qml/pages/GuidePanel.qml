// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The help beside the page: which step this is, what to do, what the page complains about, and the words explained.
FocusScope {
    id: root

    required property Theme theme
    required property var guidance
    required property var speech
    // the few lines at the top stand even where the panel is a closed sheet
    property bool compact: false
    // a person keeps notes of their visit
    property bool takesNotes: true
    // what is said before the guide's own words
    property alias notices: notices.data

    signal ended
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

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                StepTitle {
                    theme: root.theme
                    guidance: root.guidance
                    visible: !root.compact
                    Layout.fillWidth: true
                }

                ColumnLayout {
                    id: notices

                    spacing: root.theme.gap
                    Layout.fillWidth: true
                    // nothing to say takes no room
                    Layout.topMargin: root.compact || implicitHeight === 0 ? 0 : root.theme.gap
                }
            }

            Repeater {
                model: root.guidance.errors

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
                markdown: root.guidance.todo
                font.pixelSize: Math.round(root.theme.small * 1.14)
                visible: text !== ""
                Layout.fillWidth: true
            }

            QuestionCard {
                theme: root.theme
                speech: root.speech
                question: root.guidance.question
                visible: root.guidance.question.label !== ""
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
                    visible: root.guidance.canShow
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: root.guidance.showMe()
                }

                BigButton {
                    theme: root.theme
                    //: Reads the help aloud. Short.
                    text: root.speech.speaking ? qsTr("Stop") : qsTr("Say it")
                    symbol: root.speech.speaking ? "quiet" : "speak"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: root.speech.speaking ? root.speech.stop() : root.speech.say(root.guidance.spoken)
                }
            }

            BigButton {
                theme: root.theme
                text: qsTr("See how it went")
                kind: "primary"
                symbol: "forward"
                symbolAfter: true
                visible: root.guidance.ended === true
                Layout.fillWidth: true
                onClicked: root.ended()
            }

            MoreHelp {
                theme: root.theme
                speech: root.speech
                guidance: root.guidance
                Layout.fillWidth: true
            }

            BigButton {
                theme: root.theme
                text: qsTr("My notes")
                symbol: "pencil"
                visible: root.takesNotes
                Layout.fillWidth: true
                onClicked: root.notesChosen()
            }
        }
    }
}
