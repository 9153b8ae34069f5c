// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// An empty screen after a quick exit, with one way back while there is one.
FocusScope {
    id: root

    required property Theme theme
    required property var hiding
    property bool kept: false

    Accessible.role: Accessible.Pane
    Accessible.name: back.text
    onVisibleChanged: if (visible)
        forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: root.theme.paper

        MouseArea {
            anchors.fill: parent
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(800, parent.width - 2 * root.theme.air)
        spacing: root.theme.space

        BigButton {
            id: back

            theme: root.theme
            text: qsTr("Bring it back")
            symbol: "back"
            textSize: root.theme.title
            visible: root.hiding.secondsToUndo > 0
            focus: true
            Layout.fillWidth: true
            Layout.preferredHeight: 3 * root.theme.target
            onClicked: root.hiding.undoQuickExit()
        }

        Words {
            theme: root.theme
            text: (root.kept ? qsTr("Otherwise this visit ends in %1 s. Your place stays kept, and the rest goes.") : qsTr("Otherwise everything is gone in %1 s.")).arg(root.hiding.secondsToUndo)
            visible: back.visible
            color: root.theme.quiet
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
