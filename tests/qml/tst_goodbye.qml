// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Controls.Basic
import QtTest

// What is said at the end of a visit, at the beginning of the next, and after a crash.
VisitCase {
    id: root

    function test_finish_data() {
        return [{
                "tag": "nothing kept",
                "kept": false,
                "words": "Finish and forget everything",
                "asked": "finish false"
            }, {
                "tag": "kept",
                "kept": true,
                "words": "Finish, and keep my place",
                "asked": "finish true"
            }, {
                "tag": "destroyed",
                "kept": true,
                "words": "Destroy it now",
                "asked": "finish false"
            }];
    }

    function test_finish(row) {
        visit.saving.kept = row.kept;
        visit.sheets.finish.open = true;
        press(row.words);
        compare(visit.visit.asked, [row.asked]);
    }

    function test_receipt_data() {
        return [{
                "tag": "gone",
                "kept": false,
                "gone": true,
                "words": "Everything is gone. Goodbye."
            }, {
                "tag": "kept",
                "kept": true,
                "gone": true,
                "words": "Your place is kept until 20 Rhagfyr 2026"
            }, {
                "tag": "after a crash",
                "fell": true,
                "kept": false,
                "gone": false,
                "words": "This terminal had to start again"
            }, {
                "tag": "not sure",
                "kept": false,
                "gone": false,
                "words": "Please tell a member of staff."
            }];
    }

    function test_receipt(row) {
        visit.visit.receipt = Object.assign({}, visit.visit.receipt, {
                "shown": true,
                "fell": row.fell === true,
                "kept": row.kept,
                "gone": row.gone
            });
        verify(says(row.words));
        verify(visit.sheets.open);
        keyClick(Qt.Key_A);
        verify(!visit.visit.receipt.shown);
        verify(!visit.sheets.open);
    }

    function test_receiptGoesByItself() {
        visit.visit.receipt = Object.assign({}, visit.visit.receipt, {
                "shown": true
            });
        const cover = everything(visit).find(item => item instanceof ReceiptCover);
        compare(cover.shownFor, 8000);
        cover.shownFor = 1;
        tryVerify(() => !visit.visit.receipt.shown);
    }

    function test_crash() {
        visit.visit.crash = {
            "happened": true,
            "live": true,
            "reopened": true
        };
        verify(says("what you typed on that page may be lost"));
        verify(!button("Open the page again"));
        verify(visit.screen instanceof LiveScreen); // from its beginning
        press("Carry on");
        verify(!visit.visit.crash.happened);
    }

    function test_crashTwice() {
        visit.visit.crash = {
            "happened": true,
            "live": false,
            "reopened": false
        };
        verify(!says("what you typed on that page may be lost"));
        press("Open the page again");
        compare(visit.visit.asked, ["reopen"]);
        verify(visit.screen instanceof PracticeScreen);
    }

    function test_notes() {
        visit.screens.push(visit.parts.before, {}, StackView.Immediate);
        press("My notes");
        const field = everything(visit).find(item => item instanceof NotesField);
        compare(field.text, "Gofyn am y rhent.");
        field.text = "Ask about the rent.";
        compare(visit.visit.notes, "Ask about the rent.");
        verify(field.inputMethodHints & Qt.ImhSensitiveData);
        press("Done");
        // and comes back with the place
        visit.visit.notes = "Kept.";
        press("My notes");
        compare(field.text, "Kept.");
    }

    name: "Goodbye"
}
