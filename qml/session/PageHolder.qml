// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Holds what shows a practice page, as large as itself, and takes another when what draws the page has died.
Item {
    id: root

    required property Component page
    // the program's PracticePage, or null where there is none
    required property var practice
    // the one that this shows to its end: another practice may take its place in the program
    property var shown: null
    property var view: null
    // how often the page at this address has died; shown once more, it would only die again
    property int falls: 0
    property string fallenAt: ""
    readonly property bool broken: falls > 1

    Component.onCompleted: {
        shown = practice;
        if (shown)
            show(shown.startAddress);
    }
    Component.onDestruction: if (shown)
        shown.leave()

    function show(address) {
        view = page.createObject(root, {
                "focus": true,
                "practice": shown,
                "url": address,
                "width": Qt.binding(() => root.width),
                "height": Qt.binding(() => root.height)
            });
    }

    Connections {
        // Answers are in the program, not in the page: showing it again loses nothing that was sent.
        function onDied() {
            const address = root.view.url.toString();
            root.falls = address === root.fallenAt ? root.falls + 1 : 1;
            root.fallenAt = address;
            root.view.destroy();
            root.view = null;
            if (!root.broken)
                root.show(address);
        }

        target: root.view
        ignoreUnknownSignals: true
    }
}
