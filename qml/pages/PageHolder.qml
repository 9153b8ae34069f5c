// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Holds what shows a page, as large as itself, and takes another when what draws the page has died.
Item {
    id: root

    required property Component page
    // the program's PracticePage or LivePage, or null where there is none
    required property var host
    // what the page calls it: "practice" or "live"
    required property string role
    // the one that this shows to its end: another may take its place in the program
    property var shown: null
    property var view: null
    // how often the page at this address has died; shown once more, it would only die again
    property int falls: 0
    property string fallenAt: ""
    readonly property bool broken: falls > 1

    // it has died, and another shows it where that may help
    signal fell

    Component.onCompleted: {
        shown = host;
        if (shown)
            show(shown.startAddress);
    }
    Component.onDestruction: if (shown)
        shown.leave()

    function show(address) {
        const given = {
            "focus": true,
            "url": address,
            "width": Qt.binding(() => root.width),
            "height": Qt.binding(() => root.height)
        };
        given[role] = shown;
        view = page.createObject(root, given);
    }

    // by the person's own wish, though it has died twice
    function showAgain() {
        falls = 0;
        show(fallenAt);
    }

    Connections {
        // What was sent is not in the page: showing it again loses nothing of it.
        function onDied() {
            const address = root.view.url.toString();
            root.falls = address === root.fallenAt ? root.falls + 1 : 1;
            root.fallenAt = address;
            root.view.destroy();
            root.view = null;
            if (!root.broken)
                root.show(address);
            root.fell();
        }

        target: root.view
        ignoreUnknownSignals: true
    }
}
