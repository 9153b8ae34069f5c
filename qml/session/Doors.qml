// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// The two ways into a journey, clearly apart: beside each other, or below each other where that is too narrow.
// Bindings and no layout: Qt 6.4 gives up on wrapped words in layouts this deep and leaves them too tall.
Item {
    id: root

    required property Theme theme
    property bool narrow: false
    property bool practisable: true
    // here, and not only elsewhere
    property bool forReal: false
    readonly property bool beside: practisable && !narrow
    readonly property real tall: Math.max(practise.needed, real.needed)

    signal practiseChosen
    signal realChosen

    implicitWidth: 400
    implicitHeight: beside ? Math.max(practise.implicitHeight, real.implicitHeight) : real.y + real.implicitHeight

    Door {
        id: practise

        theme: root.theme
        visible: root.practisable
        primary: true
        symbol: "pencil"
        text: qsTr("Practise first")
        note: qsTr("A copy of the form. Nothing is sent.")
        width: root.beside ? (root.width - root.theme.space) / 2 : root.width
        height: implicitHeight
        tall: root.tall
        onChosen: root.practiseChosen()
    }

    Door {
        id: real

        theme: root.theme
        symbol: "real"
        text: qsTr("Do it for real")
        note: root.forReal ? qsTr("On the page of the real service, with help beside it.") : qsTr("What to bring and where to go.")
        width: root.beside ? practise.width : root.width
        height: implicitHeight
        tall: root.practisable ? root.tall : needed
        x: root.beside ? root.width - width : 0
        y: root.beside || !root.practisable ? 0 : practise.implicitHeight + root.theme.gap
        onChosen: root.realChosen()
    }
}
