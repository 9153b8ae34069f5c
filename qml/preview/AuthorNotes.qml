// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What the author of a guide wants to know of the page: which step fits and why, what the page asks, what has changed, and
// what the check of the guide says.
Rectangle {
    id: root

    required property Theme theme
    required property var preview
    readonly property var kinds: ({
            "unknown": qsTr("a page of no known kind"),
            "question": qsTr("a page with questions"),
            "tasks": qsTr("a list of tasks"),
            "check": qsTr("check your answers"),
            "confirmation": qsTr("a confirmation"),
            "error": qsTr("an error page"),
            "sign-in": qsTr("a page to sign in"),
            "payment": qsTr("a page to pay")
        })

    readonly property var changes: ({
            "missing": qsTr("It is no longer asked."),
            "added": qsTr("It is asked now and was not."),
            "renamed": qsTr("Its words are others."),
            "moved": qsTr("It stands elsewhere on the page."),
            "kind": qsTr("It is answered in another way."),
            "error-wording": qsTr("Its message has other words."),
            "address": qsTr("It has another address."),
            "heading": qsTr("It has another heading.")
        })

    color: theme.paper

    Rectangle {
        width: 2
        height: parent.height
        color: root.theme.line
    }

    Scroller {
        id: scroller

        theme: root.theme
        anchors.fill: parent
        bodyHeight: column.height + 2 * root.theme.space

        ColumnLayout {
            id: column

            x: root.theme.space
            y: root.theme.space
            width: scroller.width - 2 * root.theme.space
            spacing: root.theme.gap

            NotesCard {
                theme: root.theme
                title: qsTr("This page")
                empty: qsTr("Nothing was seen of the page yet.")
                count: root.preview.page.address === "" ? 0 : 1
                Layout.fillWidth: true

                Words {
                    theme: root.theme
                    text: root.preview.page.heading
                    font.weight: Font.DemiBold
                    visible: text !== ""
                    Layout.fillWidth: true
                }

                Words {
                    theme: root.theme
                    text: root.preview.page.address
                    color: root.theme.quiet
                    wrapMode: Text.WrapAnywhere
                    visible: text !== ""
                    Layout.fillWidth: true
                }

                Words {
                    theme: root.theme
                    text: qsTr("Taken for %1.").arg(root.kinds[root.preview.page.kind] ?? root.preview.page.kind)
                    visible: root.preview.page.address !== ""
                    Layout.fillWidth: true
                }

                Words {
                    theme: root.theme
                    text: root.preview.trouble
                    color: root.theme.alertInk
                    visible: text !== ""
                    Layout.fillWidth: true
                }
            }

            NotesCard {
                theme: root.theme
                title: qsTr("Which step, and why")
                empty: qsTr("Nothing on this page speaks for a step: neither its address nor its heading, kind or questions.")
                count: root.preview.steps.length
                Layout.fillWidth: true

                Repeater {
                    model: root.preview.steps

                    StepEvidence {
                        required property var modelData

                        theme: root.theme
                        step: modelData
                        Layout.fillWidth: true
                    }
                }
            }

            NotesCard {
                theme: root.theme
                title: qsTr("What the page asks: %1").arg(root.preview.asked.length)
                empty: qsTr("No question was recognised.")
                count: root.preview.asked.length
                Layout.fillWidth: true

                Repeater {
                    model: root.preview.asked

                    AskedQuestion {
                        required property var modelData

                        theme: root.theme
                        question: modelData
                        Layout.fillWidth: true
                    }
                }
            }

            NotesCard {
                theme: root.theme
                title: qsTr("What has changed since the guide was checked: %1").arg(root.preview.drift.length)
                empty: qsTr("Nothing, as far as this page was written down.")
                count: root.preview.drift.length
                Layout.fillWidth: true

                Repeater {
                    model: root.preview.drift

                    NoteLine {
                        required property var modelData

                        theme: root.theme
                        mark: modelData.about === "" ? qsTr("the page") : modelData.about
                        words: root.changes[modelData.kind] ?? modelData.kind
                        Layout.fillWidth: true
                    }
                }
            }

            NotesCard {
                theme: root.theme
                title: qsTr("What the check of the guide says: %1").arg(root.preview.findings.length)
                empty: qsTr("All is in order.")
                count: root.preview.findings.length
                Layout.fillWidth: true

                Repeater {
                    model: root.preview.findings

                    NoteLine {
                        required property var modelData

                        theme: root.theme
                        mark: modelData.place
                        about: modelData.about
                        words: modelData.message
                        serious: modelData.severity === "error"
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
