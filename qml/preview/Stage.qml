// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Where pages are visited and nobody looks: for --facts and --check.
Window {
    id: root

    // the program's PageWalk
    required property var walk

    width: 1280
    height: 1024
    visible: true

    PageRoom {
        id: room

        anchors.fill: parent
        shown: root.walk.shown
        onLoadStarted: root.walk.loadStarted()
        onLoadEnded: well => root.walk.loadEnded(well)
    }

    Connections {
        function onGoAsked(address) {
            if (room.view.url.toString() === address.toString())
                room.view.reload();
            else
                room.view.url = address;
        }

        target: root.walk
    }
}
