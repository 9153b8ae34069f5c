// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

// A few lines of plain text. The keyboard keeps nothing of what is typed here.
TextArea {
    id: root

    required property Theme theme
    required property string label

    color: theme.ink
    selectionColor: theme.accent
    selectedTextColor: theme.accentInk
    font.family: theme.family
    font.pixelSize: theme.small
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    implicitHeight: Math.max(5 * 1.4 * theme.small, contentHeight) + 2 * padding
    padding: 20
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhMultiLine
    // a tab goes on, as everywhere
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Accessible.name: label

    background: Rectangle {
        radius: root.theme.corner
        color: root.theme.card
        border.width: root.activeFocus ? 4 : 2
        border.color: root.activeFocus ? root.theme.focus : root.theme.edge
    }
}
