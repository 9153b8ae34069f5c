// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The first seconds after a visit: what became of it. Knows nothing of the person; a touch, any key or a few seconds lead on.
T.AbstractButton {
    id: root

    required property Theme theme
    // {shown, fell, kept, until, when, gone}
    required property var receipt
    property int shownFor: receipt.fell ? 30000 : 8000

    text: receipt.fell ? qsTr("This terminal had to start again") : !receipt.gone ? qsTr("Your visit is over") : receipt.kept ? qsTr("Your place is kept until %1").arg(receipt.until) : qsTr("Everything is gone. Goodbye.")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail.text
    Accessible.onPressAction: clicked()
    Keys.onPressed: event => {
        event.accepted = true;
        root.clicked();
    }
    onVisibleChanged: if (visible)
        forceActiveFocus()

    Timer {
        interval: root.shownFor
        running: root.visible
        onTriggered: root.clicked()
    }

    background: Rectangle {
        color: root.theme.paper
    }

    contentItem: Item {
        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(1100, parent.width - 2 * root.theme.air)
            spacing: root.theme.space

            Icon {
                name: root.receipt.gone && !root.receipt.fell ? "leaf" : "alert"
                colour: root.theme.accent
                soft: root.theme.glow
                size: 160
                pen: 0.8
                Layout.alignment: Qt.AlignHCenter
            }

            Heading {
                theme: root.theme
                text: root.text
                font.pixelSize: root.theme.display
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                id: detail

                theme: root.theme
                text: root.receipt.fell ? qsTr("The visit before is over. A place that was saved is still there, and nothing else of it was kept. If somebody was helping you, please ask again.") : !root.receipt.gone ? qsTr("This terminal could not make sure that all of it is gone. Please tell a member of staff.") : root.receipt.kept ? qsTr("Everything else from your visit is gone. This was checked at %1.").arg(root.receipt.when) : qsTr("Nothing of your visit is left on this terminal. This was checked at %1.").arg(root.receipt.when)
                font.pixelSize: root.theme.lead
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: qsTr("Touch anywhere to begin a new visit.")
                color: root.theme.quiet
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
