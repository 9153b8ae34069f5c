// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The rules that a champion agrees to before the first person asks them for help.
FocusScope {
    id: root

    required property Theme theme
    required property var desk
    readonly property var rules: desk.guidelines

    signal refused

    Accessible.role: Accessible.Pane
    Accessible.name: rules.title

    Scroller {
        id: scroller

        theme: root.theme
        width: parent.width
        height: parent.height - ways.height
        bodyHeight: column.height + 2 * root.theme.air
        focus: true
        activeFocusOnTab: true
        Keys.onDownPressed: contentY = Math.min(contentY + 120, Math.max(0, contentHeight - height))
        Keys.onUpPressed: contentY = Math.max(0, contentY - 120)

        ColumnLayout {
            id: column

            width: Math.min(860, scroller.width - 2 * root.theme.air)
            x: (scroller.width - width) / 2
            y: root.theme.air
            spacing: root.theme.space

            Heading {
                theme: root.theme
                text: root.rules.title
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: root.desk.rulesChanged ? root.rules.changed : root.rules.intro
                font.pixelSize: root.theme.lead
                Layout.fillWidth: true
            }

            Repeater {
                model: root.rules.rules

                ColumnLayout {
                    id: rule

                    required property int index
                    required property var modelData

                    spacing: 4
                    Layout.fillWidth: true

                    Heading {
                        theme: root.theme
                        text: (rule.index + 1) + ". " + rule.modelData.title
                        font.pixelSize: root.theme.lead
                        Layout.fillWidth: true
                    }

                    Words {
                        theme: root.theme
                        text: rule.modelData.text
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    Rectangle {
        id: ways

        width: parent.width
        height: row.implicitHeight + 2 * root.theme.gap
        anchors.bottom: parent.bottom
        color: root.theme.sunk

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(860, parent.width - 2 * root.theme.air)
            spacing: root.theme.gap

            ActionButton {
                theme: root.theme
                text: root.rules["not-yet"]
                symbol: "back"
                onClicked: root.refused()
            }

            ActionButton {
                theme: root.theme
                kind: "primary"
                text: root.rules.agree
                textSize: root.theme.small
                onClicked: root.desk.agree()
            }
        }
    }
}
