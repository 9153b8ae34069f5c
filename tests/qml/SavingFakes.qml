// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What stands behind the screens of keeping and coming back, invented: remembers what it was asked.
QtObject {
    id: root

    readonly property QtObject visit: QtObject {
        property string notes: "Gofyn am y rhent."
        property var receipt: ({
                "shown": false,
                "fell": false,
                "kept": false,
                "until": "20 Rhagfyr 2026",
                "when": "14:05",
                "gone": true
            })
        property var crash: ({
                "happened": false,
                "live": false,
                "reopened": true
            })
        property var newQuestions: []
        property bool ending: false
        property var asked: []

        function dismissReceipt() {
            receipt = Object.assign({}, receipt, {
                    "shown": false
                });
        }

        function dismissCrash() {
            crash = Object.assign({}, crash, {
                    "happened": false
                });
        }

        function reopen() {
            asked = asked.concat(["reopen"]);
        }

        function finish(keep) {
            asked = asked.concat(["finish " + keep]);
            root.finished(keep);
        }
    }
    readonly property QtObject saving: QtObject {
        property bool offered: true
        property string whyNot: ""
        property bool busy: false
        property string trouble: ""
        property bool kept: false
        property string until: "20 Rhagfyr 2026"
        property string pictureUntil: "29 Tachwedd 2026"
        property string code: "7K3M-ABCD-EFGH-JKMN-P"
        property string spokenCode: "7, K, 3, M"
        property var pictures: []
        property var asked: []

        function keep() {
            asked = asked.concat(["keep"]);
        }

        function keepWithPictures(chosen) {
            asked = asked.concat(["pictures " + chosen]);
        }
    }
    readonly property QtObject comingBack: QtObject {
        property bool busy: false
        property string trouble: ""
        property int wait: 0
        property bool staffNeeded: false
        property var asked: []

        signal opened

        function mistake(text) {
            return text.includes("&") ? "A code has only letters and figures." : "";
        }

        function tryCode(text) {
            asked = asked.concat(["code " + text]);
        }

        function tryPictures(given, chosen) {
            asked = asked.concat(["pictures " + given + " / " + chosen]);
        }
    }

    signal finished(bool keep)
}
