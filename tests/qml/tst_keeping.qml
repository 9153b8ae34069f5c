// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Controls.Basic
import QtTest

// "Save my place": with a code, with pictures, and where it cannot be done.
VisitCase {
    id: root

    // where nothing can be kept, no screen speaks of it
    function test_demonstration() {
        visit.saving.offered = false;
        verify(!button("Save my place"));
        visit.sheets.finish.open = true;
        verify(button("Finish and forget everything"));
        verify(!button("Save my place"));
        visit.sheets.finish.open = false;
        visit.screens.pop(null, StackView.Immediate);
        verify(!button("I have a code"));
    }

    function test_code() {
        press("Save my place");
        verify(says("What you type on the page of a real service"));
        verify(says("20 Rhagfyr 2026") && says("29 Tachwedd 2026"));
        press("With a code");
        compare(visit.saving.asked, ["keep"]);
        visit.saving.busy = true;
        verify(!button("Your place is being saved").enabled);
        verify(!says("is kept until"));
        visit.saving.busy = false;
        visit.saving.kept = true;
        tryVerify(() => says("Your place is kept until 20 Rhagfyr 2026"));
        compare(everything(visit).find(item => item instanceof QrPicture).text, visit.saving.code);
        press("Carry on");
        compare(visit.screens.depth, 2);
        press("My place");
        verify(says("JKMN"));
    }

    function test_terminalThatCannotKeep() {
        visit.saving.offered = false;
        visit.saving.whyNot = "The key store is locked.";
        press("Save my place");
        verify(says("The key store is locked."));
        verify(!button("With a code") && !button("With pictures"));
        press("Carry on");
        visit.screens.pop(null, StackView.Immediate);
        press("I have a code");
        verify(says("The key store is locked."));
        verify(!button("Open my place"));
    }

    function test_savingFails() {
        press("Save my place");
        visit.saving.trouble = "The disk is full.";
        verify(says("The disk is full."));
        verify(button("With a code").enabled);
    }

    function test_pictures() {
        press("Save my place");
        press("With pictures");
        touch([3, 3, 0]);
        verify(!button("Next").enabled);
        press("Take the last one back");
        touch([23, 7, 1, 9]); // the sixth is one too many
        press("Next");
        touch([3, 3, 23, 7, 2]);
        press("Save with these pictures");
        verify(says("These were not the same five pictures."));
        compare(visit.saving.asked, []);
        touch([3, 3, 23, 7, 1]);
        press("Next");
        touch([3, 3, 23, 7, 1]);
        press("Save with these pictures");
        compare(visit.saving.asked, ["pictures 3,3,23,7,1"]);
        visit.saving.code = "";
        visit.saving.pictures = [0, 6];
        visit.saving.kept = true;
        tryVerify(() => says("1. Sun") && says("2. Umbrella"));
        compare(visit.screens.depth, 3);
    }

    function test_saveInsteadOfFinishing() {
        visit.sheets.finish.open = true;
        everything(visit.sheets.finish).find(item => item instanceof BigButton && item.text === "Save my place").clicked();
        tryVerify(() => button("With a code"));
        verify(!visit.sheets.open);
    }

    function test_saveWhenTheTimeEnds() {
        visit.time.left = 5;
        visit.time.warned = true;
        const sheet = everything(visit).find(item => item instanceof TimeSheet);
        everything(sheet).find(item => item instanceof BigButton && item.text === "Save my place").clicked();
        tryVerify(() => button("With a code"));
    }

    // nothing is said of it before there is a place that could be lost
    function test_writingFailsLater() {
        visit.saving.trouble = "This terminal's disk is full.";
        verify(!visit.sheets.open);
        visit.saving.kept = true;
        verify(visit.sheets.open && says("This terminal's disk is full."));
        press("Carry on");
        verify(!visit.sheets.open);
    }

    name: "Keeping"
}
