// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The title of a group of phrases, or a phrase: as the person will read it, and as the champion does.
T.AbstractButton {
    id: root

    required property Theme theme
    required property var modelData
    property bool may: true
    property bool current: false
    readonly property bool heading: modelData.title !== undefined
    readonly property bool twice: !heading && modelData.mine !== modelData.theirs

    signal used(string words)

    function use() {
        if (!heading && may)
            used(modelData.theirs);
    }

    text: heading ? modelData.title : modelData.theirs
    enabled: heading || may
    opacity: enabled ? 1 : 0.6
    padding: heading ? 4 : 10
    topPadding: heading ? 14 : 10
    implicitHeight: Math.max(heading ? 0 : theme.target, row.implicitHeight + topPadding + bottomPadding)
    focusPolicy: Qt.NoFocus
    Accessible.role: heading ? Accessible.Heading : Accessible.Button
    Accessible.name: text
    Accessible.description: twice ? modelData.mine : ""
    Accessible.onPressAction: use()
    onClicked: use()

    background: Rectangle {
        visible: !root.heading
        radius: root.theme.corner
        color: root.down ? root.theme.tint : root.theme.paper
        border.width: root.current ? 4 : 1
        border.color: root.current ? root.theme.focus : root.theme.line
    }

    contentItem: Item {
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            width: parent.width
            spacing: 12

            Words {
                theme: root.theme
                text: root.text
                font.weight: root.heading ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
            }

            Words {
                theme: root.theme
                text: root.twice ? root.modelData.mine : ""
                visible: root.twice
                color: root.theme.quiet
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
