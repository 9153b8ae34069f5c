// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A piece of paper that holds things that belong together; as tall as what stands on it.
Rectangle {
    id: root

    required property Theme theme
    property int padding: theme.space
    default property alias content: column.data
    property alias spacing: column.spacing

    color: theme.card
    radius: theme.corner
    border.width: theme.look === 2 ? 2 : 1
    border.color: theme.line
    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: root.theme.gap
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: root.padding
        }
    }
}
