// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The one button of this program: words, mostly with a drawing, as large as a finger needs.
T.Button {
    id: root

    required property Theme theme
    // "primary" (the way on, once per screen), "plain" or "quiet"
    property string kind: "plain"
    property string symbol: ""
    property bool symbolAfter: false
    property bool chosen: false
    property bool stacked: false
    property int textSize: theme.small

    // one that cannot be pressed yet still is to be read
    readonly property bool filled: enabled && kind === "primary" || chosen
    readonly property color face: !enabled && !chosen ? (kind === "quiet" ? "transparent" : theme.sunk) : filled ? (down ? theme.accentPressed : theme.accent) : kind === "quiet" ? (down ? theme.sunk : "transparent") : (down ? theme.sunk : theme.card)
    readonly property color words: filled ? theme.accentInk : enabled ? theme.accent : theme.quiet

    leftPadding: kind === "quiet" ? 14 : 24
    rightPadding: leftPadding
    topPadding: 10
    bottomPadding: 10
    implicitWidth: Math.max(theme.target, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(kind === "primary" ? theme.target + 12 : theme.target, row.implicitHeight + topPadding + bottomPadding)
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: root.theme.corner
        color: root.face
        border.width: root.kind === "quiet" || root.filled ? 0 : 2
        border.color: root.enabled ? root.theme.edge : root.theme.line

        FocusRing {
            theme: root.theme
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        GridLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            flow: root.stacked ? GridLayout.TopToBottom : GridLayout.LeftToRight
            rows: root.stacked ? 2 : 1
            columns: root.stacked ? 1 : 2
            layoutDirection: root.symbolAfter ? Qt.RightToLeft : Qt.LeftToRight
            columnSpacing: 12
            rowSpacing: 2

            Icon {
                name: root.symbol
                colour: root.words
                size: root.textSize * 1.35
                visible: root.symbol !== ""
                Layout.alignment: Qt.AlignCenter
            }

            Words {
                theme: root.theme
                text: root.text
                color: root.words
                font.pixelSize: root.textSize
                font.weight: Font.DemiBold
                lineHeight: 1
                horizontalAlignment: root.symbol === "" || root.stacked ? Text.AlignHCenter : Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignCenter
            }
        }
    }
}
