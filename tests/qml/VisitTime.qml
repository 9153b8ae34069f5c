// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The time of an invented visit, which stands still.
QtObject {
    property int begun: 0
    property int left: begun > 0 ? 48 : -1
    property bool warned: false
    property bool grace: false
    property bool waiting: false
    property bool canExtend: true
    property string closing: ""
    property int extended: 0
    property QtObject hiding: QtObject {
        property bool dimmed: false
        property bool asking: false
        property bool held: false
        property int minutesHeld: held ? 6 : 0
        property bool blank: false
        property int secondsToUndo: blank ? 10 : 0
        property QtObject lock: QtObject {
            property bool set: false
            property int choosing: 0
            property bool wrong: false
            property int wait: 0
            property QtObject entry: Digits {
                least: 4
                most: 4
            }

            function choose() {
                choosing = 1;
            }

            function leave() {
                choosing = 0;
            }
        }

        function hide() {
            held = true;
        }

        function reveal() {
            held = false;
        }

        function quickExit() {
            blank = true;
        }

        function undoQuickExit() {
            blank = false;
        }

        function activity() {
            asking = false;
        }
    }
    property QtObject staff: QtObject {
        property bool offered: false
        property bool busy: false
        property string trouble: ""
        property string action: ""
        property QtObject code: Digits {
            least: 6
            most: 16
        }

        signal allowed(string action)

        function ask(what) {
            action = what;
        }

        function leave() {
            trouble = "";
        }
    }

    signal changed

    function begin() {
        ++begun;
    }

    function extend() {
        ++extended;
        putAway();
    }

    function putAway() {
        warned = false;
        changed();
    }

    component Digits: QtObject {
        property int count: 0
        property int least
        property int most

        function press() {
            ++count;
        }

        function erase() {
            --count;
        }

        function clear() {
            count = 0;
        }
    }
}
