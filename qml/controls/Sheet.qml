// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A piece of paper that comes up over the screen with one question on it, and can always be put away.
FocusScope {
    id: root

    required property Theme theme
    property string heading: ""
    property bool open: false
    property int widest: 860
    default property alias content: column.data

    signal closed

    anchors.fill: parent
    visible: opacity > 0
    opacity: open ? 1 : 0
    // one that comes under a cover leaves the keys with the cover
    focus: open && parent.enabled
    // on its way out it takes no touch: what lies below is there again at once
    enabled: open
    Accessible.role: Accessible.Dialog
    Accessible.name: heading
    Keys.onEscapePressed: closed()
    onOpenChanged: if (open && parent.enabled)
        forceActiveFocus()

    Behavior on opacity  {
        NumberAnimation {
            duration: root.theme.duration
        }
    }

    Rectangle {
        anchors.fill: parent
        color: root.theme.shade

        // what lies below is not touched through the shade
        MouseArea {
            anchors.fill: parent
            onClicked: root.closed()
        }
    }

    Rectangle {
        id: sheet

        width: Math.min(root.widest, root.width - 2 * root.theme.space)
        height: Math.min(column.implicitHeight + 2 * root.theme.air, root.height - 2 * root.theme.space)
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(root.theme.space, (root.height - height) / 2) + (root.open ? 0 : 24)
        radius: root.theme.corner * 1.5
        color: root.theme.card
        border.width: root.theme.look === 0 ? 0 : 2
        border.color: root.theme.edge

        Behavior on y  {
            NumberAnimation {
                duration: root.theme.duration
                easing.type: Easing.OutCubic
            }
        }

        MouseArea {
            anchors.fill: parent
        }

        Scroller {
            id: scroller

            readonly property int bar: 24

            theme: root.theme
            anchors.fill: parent
            anchors.margins: root.theme.air
            // the bar stands in the margin, beside the words
            anchors.rightMargin: root.theme.air - bar
            bodyHeight: column.implicitHeight

            ColumnLayout {
                id: column

                width: scroller.width - scroller.bar
                spacing: root.theme.space

                Heading {
                    theme: root.theme
                    text: root.heading
                    Layout.fillWidth: true
                }
            }
        }
    }
}
