// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What is happening to one real page: whether it comes, and what went wrong with it or was refused to it.
Item {
    id: root

    // the program's LivePage, or null
    required property var live
    // the PageHolder that shows it
    required property var holder
    property bool loading: false
    // for the person, who is asked something
    property bool waiting: false
    // for over a second
    property bool slow: false
    // for so long that the person is asked
    property bool endless: false
    // there is a page to be seen, though it may not be whole
    property bool arrived: false
    readonly property int progress: holder.view ? holder.view.loadProgress : 0
    // why there is none; see LivePage
    property string trouble: ""
    // what it wanted and may not have, until the person has read it
    property string refusal: ""
    property string refusedHost: ""
    // what was typed on it may be gone
    property bool lost: false

    signal noted(string kind, string text)

    visible: false
    onProgressChanged: if (progress > 60)
        arrived = true

    function tryAgain() {
        trouble = "";
        endless = false;
        arrived = false;
        if (holder.view)
            holder.view.reload();
        else
            holder.showAgain();
    }

    function keepWaiting() {
        endless = false;
        patience.restart();
    }

    Connections {
        function onLoading(now) {
            root.loading = now;
            root.slow = false;
            root.endless = false;
            if (now)
                root.trouble = "";
            else
                root.arrived = true;
        }

        function onFailed(why) {
            root.trouble = why;
        }

        function onRefused(why) {
            root.refusedHost = root.live.refusedHost;
            root.refusal = why;
        }

        function onNoteAsked(kind, text) {
            root.noted(kind, text);
        }

        target: root.live
        ignoreUnknownSignals: true
    }

    Connections {
        function onFell() {
            root.loading = false;
            root.slow = false;
            root.endless = false;
            root.lost = true;
        }

        target: root.holder
        ignoreUnknownSignals: true
    }

    Timer {
        interval: 1000
        running: root.loading && !root.waiting
        onTriggered: root.slow = true
    }

    Timer {
        id: patience

        interval: 20000
        running: root.loading && !root.waiting
        onTriggered: root.endless = root.loading
    }
}
