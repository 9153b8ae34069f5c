// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Finds words on the page.
Rectangle {
    id: root

    required property Theme theme
    // the WebEngineView, or null
    required property var view
    property int found: -1

    signal closed

    color: theme.tint
    implicitHeight: row.implicitHeight + 24
    onVisibleChanged: visible ? field.forceActiveFocus() : clear()
    onViewChanged: found = -1

    // once more for the next place
    function search() {
        if (view && field.text !== "")
            view.findText(field.text);
        else
            clear();
    }

    function clear() {
        found = -1;
        if (view)
            view.findText("");
    }

    Connections {
        function onFindTextFinished(result) {
            root.found = field.text === "" ? -1 : result.numberOfMatches;
        }

        target: root.view
        ignoreUnknownSignals: true
    }

    GridLayout {
        id: row

        columns: width > 900 * root.theme.textScale ? 4 : 2
        columnSpacing: 10
        rowSpacing: 10
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: root.theme.space
            rightMargin: root.theme.space
        }

        SearchField {
            id: field

            theme: root.theme
            label: qsTr("A word on this page")
            font.pixelSize: root.theme.small
            Layout.fillWidth: true
            onTextChanged: root.search()
            onAccepted: root.search()
        }

        Words {
            theme: root.theme
            text: root.found < 0 ? "" : root.found === 0 ? qsTr("It is not there.") : qsTr("Found: %1").arg(root.found)
            color: root.theme.tintInk
            Layout.minimumWidth: 180
            Layout.fillWidth: row.columns === 2
        }

        BigButton {
            theme: root.theme
            text: qsTr("Next place")
            symbol: "down"
            enabled: root.found > 1
            onClicked: root.search()
        }

        BigButton {
            theme: root.theme
            //: Closes a bar. Short.
            text: qsTr("Close")
            symbol: "close"
            onClicked: root.closed()
        }
    }
}
