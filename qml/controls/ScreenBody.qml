// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The middle of an ordinary screen: a heading and what stands under it, in one column, with a sign when there is more below.
// The ways on stand in a bar at the bottom, in sight however long the column is.
FocusScope {
    id: root

    required property Theme theme
    required property var speech
    property string heading: ""
    // what is said when reading aloud is on; the heading where a screen says nothing else
    property string spoken: heading
    property int widest: 1240
    property bool centred: false
    default property alias content: column.data
    // the ways on, the main one last
    property alias actions: ways.data
    // how wide the column is: for what chooses its columns by it
    readonly property alias room: column.width
    property bool acts: ways.children.length > 0

    Accessible.role: Accessible.Pane
    Accessible.name: heading

    Scroller {
        id: scroller

        theme: root.theme
        width: parent.width
        height: parent.height - (root.acts ? bar.height : 0)
        bodyHeight: column.height + 2 * root.theme.space

        ColumnLayout {
            id: column

            width: Math.min(root.widest, scroller.width - 2 * root.theme.air)
            x: (scroller.width - width) / 2
            y: root.centred ? Math.max(root.theme.space, (scroller.height - height) / 2) : root.theme.space
            spacing: root.theme.space

            Heading {
                theme: root.theme
                text: root.heading
                visible: text !== ""
                font.pixelSize: root.theme.display
                Layout.fillWidth: true
                Layout.bottomMargin: 4
            }
        }
    }

    // the words below the fold fade away behind the sign
    Rectangle {
        visible: scroller.more
        width: scroller.width - 20
        height: sign.height + 56
        y: scroller.height - height

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(root.theme.paper, 0)
            }

            GradientStop {
                position: 0.5
                color: root.theme.paper
            }
        }

        BigButton {
            id: sign

            theme: root.theme
            text: qsTr("More below")
            symbol: "down"
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            onClicked: scroller.contentY = Math.min(scroller.contentY + scroller.height * 0.8, scroller.contentHeight - scroller.height)
        }
    }

    Rectangle {
        id: bar

        visible: root.acts
        width: parent.width
        height: ways.implicitHeight + 2 * root.theme.gap
        anchors.bottom: parent.bottom
        color: root.theme.paper
        Accessible.role: Accessible.ToolBar
        Accessible.name: qsTr("Ways on")

        Rectangle {
            width: parent.width
            height: 2
            color: root.theme.line
        }

        GridLayout {
            id: ways

            readonly property bool beside: parent.width > 1000 * root.theme.textScale

            anchors.centerIn: parent
            width: Math.min(root.widest, parent.width - 2 * root.theme.air)
            flow: beside ? GridLayout.LeftToRight : GridLayout.TopToBottom
            rows: beside ? 1 : children.length
            columns: beside ? children.length : 1
            columnSpacing: root.theme.gap
            rowSpacing: root.theme.gap
        }
    }
}
