// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The middle of an ordinary screen: a heading and what stands under it, in one column, with a sign when there is more below.
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
    readonly property bool portrait: height > width

    Accessible.role: Accessible.Pane
    Accessible.name: heading

    Scroller {
        id: scroller

        theme: root.theme
        anchors.fill: parent
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

    BigButton {
        theme: root.theme
        text: qsTr("More below")
        symbol: "down"
        visible: scroller.more
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        onClicked: scroller.contentY = Math.min(scroller.contentY + scroller.height * 0.8, scroller.contentHeight - scroller.height)
    }
}
