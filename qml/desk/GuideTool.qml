// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts
import "qrc:/qt/qml/Alongside/Controls/Markdown.js" as Markdown

// The guide that the person has beside their page, to read along, in the champion's language.
Scroller {
    id: root

    required property var talk
    readonly property var steps: talk ? talk.sight.guide : []
    readonly property int here: steps.findIndex(step => step.here)
    property int open: here

    bodyHeight: column.height + 24
    onHereChanged: open = here

    ColumnLayout {
        id: column

        x: 12
        y: 6
        width: root.width - 30
        spacing: 8

        Words {
            theme: root.theme
            text: qsTr("They are on no journey, so there is no guide.")
            visible: root.steps.length === 0
            color: root.theme.quiet
            Layout.fillWidth: true
        }

        Repeater {
            model: root.steps.length

            ColumnLayout {
                id: entry

                required property int index
                readonly property var step: root.steps[index] ?? ({})

                spacing: 6
                Layout.fillWidth: true

                BigButton {
                    theme: root.theme
                    text: (entry.index + 1) + ". " + (entry.step.title ?? "") + (entry.step.here ? " · " + qsTr("they are here") : "")
                    chosen: entry.step.here === true
                    symbol: root.open === entry.index ? "up" : "down"
                    Accessible.checkable: true
                    Accessible.checked: root.open === entry.index
                    Layout.fillWidth: true
                    onClicked: root.open = root.open === entry.index ? -1 : entry.index
                }

                Loader {
                    active: root.open === entry.index
                    visible: active
                    Layout.fillWidth: true

                    sourceComponent: ColumnLayout {
                        spacing: 8

                        Part {
                            said: entry.step.doThis ?? ""
                        }

                        Part {
                            title: qsTr("Why they ask")
                            said: entry.step.why ?? ""
                        }

                        Part {
                            title: qsTr("Example")
                            said: entry.step.example ?? ""
                        }

                        Part {
                            title: qsTr("What often goes wrong")
                            said: (entry.step.mistakes ?? []).map(mistake => "- " + mistake).join("\n")
                        }

                        Repeater {
                            model: entry.step.questions ?? []

                            Part {
                                required property var modelData

                                title: modelData.title
                                said: [modelData.help, modelData.where, modelData.example].filter(words => words).join("\n\n")
                            }
                        }
                    }
                }
            }
        }
    }

    component Part: ColumnLayout {
        id: part

        property string title: ""
        property string said: ""

        spacing: 2
        visible: said !== ""
        Layout.fillWidth: true

        Words {
            theme: root.theme
            text: part.title
            visible: text !== ""
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }

        Words {
            theme: root.theme
            text: Markdown.styled(part.said)
            textFormat: Text.StyledText
            Accessible.name: part.said
            Layout.fillWidth: true
        }
    }
}
