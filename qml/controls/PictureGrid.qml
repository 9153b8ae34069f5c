// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The 24 pictures, always in the same order, chosen one after the other. The arrow keys go from one to the next. Nothing of it is
// read aloud: others may listen.
GridLayout {
    id: root

    required property Theme theme
    // what its columns are chosen by: its own width is the layout's to set
    required property real room
    property int count: 5
    property var chosen: []
    readonly property bool full: chosen.length >= count
    // as many as have room for their names; 24 divides by each
    readonly property var inARow: [8, 6, 4, 3]
    readonly property PictureNames pictures: PictureNames {
    }

    columns: inARow.find(count => room >= count * (104 * theme.textScale + columnSpacing)) || 2
    columnSpacing: 10
    rowSpacing: 10
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Pictures")
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Backspace;
        if (event.accepted)
            takeBack();
    }

    function takeBack() {
        chosen = chosen.slice(0, -1);
    }

    function go(from, by) {
        const next = buttons.itemAt(from + by);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    Repeater {
        id: buttons

        model: root.pictures.files

        PictureButton {
            required property int index
            required property string modelData

            theme: root.theme
            text: root.pictures.names[index]
            picture: modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Keys.onLeftPressed: root.go(index, -1)
            Keys.onRightPressed: root.go(index, 1)
            Keys.onUpPressed: root.go(index, -root.columns)
            Keys.onDownPressed: root.go(index, root.columns)
            // still there for the keyboard when all are chosen
            onClicked: if (!root.full)
                root.chosen = root.chosen.concat([index])
        }
    }
}
