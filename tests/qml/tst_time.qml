// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Controls.Basic
import QtTest

// The time of a visit: warnings that stop nobody, the question, the cover with its digits, the quick exit, the staff.
VisitCase {
    id: root

    // as a finger does, through what lies over it
    function tap(words) {
        tryVerify(() => button(words) && button(words).enabled, 5000, words);
        const item = button(words);
        waitForRendering(visit, 400);
        mouseClick(item, item.width / 2, item.height / 2);
    }

    function searchField() {
        return everything(visit).find(item => item instanceof SearchField);
    }

    function holds(outer, item) {
        return item !== null && (item === outer || holds(outer, item.parent));
    }

    function test_beginsWithTheFirstScreen() {
        visit.screens.pop(null, StackView.Immediate);
        visit.time.begun = 0;
        tap("Start");
        tryVerify(() => visit.time.begun > 0);
        verify(says("48 min left"));
    }

    function test_warningStopsNobody() {
        visit.saving.offered = false;
        const field = searchField();
        field.forceActiveFocus();
        visit.speech.on = true;
        visit.time.left = 5;
        visit.time.warned = true;
        verify(field.activeFocus);
        tryVerify(() => visit.speech.said.startsWith("5 minutes left"));
        verify(!button("Save my place"));
        tap("I need more time");
        compare(visit.time.extended, 1);
        tryVerify(() => !button("I need more time"));
        visit.time.canExtend = false;
        visit.time.warned = true;
        verify(!button("I need more time"));
        tap("All right");
        compare(visit.time.warned, false);
    }

    function test_askingIsAloudAndAnswered() {
        const field = searchField();
        field.forceActiveFocus();
        visit.time.hiding.asking = true;
        verify(visit.speech.said.startsWith("Are you there?"));
        verify(!field.activeFocus);
        tap("Yes, I am here");
        compare(visit.time.hiding.asking, false);
        tryVerify(() => field.activeFocus);
    }

    function test_coverOpensAtATouchOrAKey() {
        tap("Hide my screen");
        verify(visit.time.hiding.held);
        keyClick(Qt.Key_Shift);
        verify(visit.time.hiding.held);
        keyClick(Qt.Key_A);
        verify(!visit.time.hiding.held);
        tap("Hide my screen");
        mouseClick(visit.sheets.cover, 200, 200);
        verify(!visit.time.hiding.held);
    }

    function test_lockedCoverTakesDigitsOnly() {
        const hiding = visit.time.hiding;
        hiding.hide();
        tap("Lock it with 4 digits");
        compare(hiding.lock.choosing, 1);
        keyClick(Qt.Key_7);
        tap("3");
        compare(hiding.lock.entry.count, 2);
        keyClick(Qt.Key_Backspace);
        compare(hiding.lock.entry.count, 1);
        hiding.lock.set = true;
        hiding.lock.choosing = 0;
        keyClick(Qt.Key_A);
        mouseClick(visit.sheets.cover, 200, 200);
        verify(hiding.held);
    }

    function test_quickExitIsBlankWithOneWayBack() {
        tap("Quick exit");
        verify(visit.time.hiding.blank);
        keyClick(Qt.Key_Return);
        verify(!visit.time.hiding.blank);
        tap("Quick exit");
        tap("Bring it back");
        verify(!visit.time.hiding.blank);
    }

    // so that neither assistive technology nor Tab finds the note under the cover
    function test_openSheetIsOutOfReachWhileHidden_data() {
        return [{
                "tag": "covered",
                "hidden": "held",
                "over": visit => visit.sheets.cover
            }, {
                "tag": "blank",
                "hidden": "blank",
                "over": visit => visit.sheets.blank
            }];
    }

    function test_openSheetIsOutOfReachWhileHidden(row) {
        visit.sheets.notes.open = true;
        tryVerify(() => everything(visit).some(item => item instanceof NotesField));
        const note = everything(visit).find(item => item instanceof NotesField);
        tryVerify(() => note.activeFocus);
        visit.time.hiding[row.hidden] = true;
        verify(!note.visible && !note.enabled && !note.activeFocus);
        for (let i = 0; i < 6; ++i) {
            verify(row.over(visit).activeFocus || holds(row.over(visit), Window.activeFocusItem));
            keyClick(Qt.Key_Tab);
        }
        visit.time.hiding[row.hidden] = false;
        verify(note.visible && note.enabled);
        tryVerify(() => note.activeFocus);
    }

    // a trouble that comes up under it, for example
    function test_sheetUnderTheCoverTakesNoKeys() {
        visit.time.hiding.hide();
        visit.sheets.notes.open = true;
        keyClick(Qt.Key_A);
        verify(!visit.time.hiding.held);
        tryVerify(() => everything(visit).some(item => item instanceof NotesField && item.activeFocus));
    }

    function test_staffLeaveTheCoverInFocus() {
        visit.time.hiding.hide();
        visit.sheets.staff.open = true;
        tryVerify(() => visit.sheets.staff.activeFocus);
        verify(!visit.sheets.cover.enabled);
        visit.sheets.staff.open = false;
        tryVerify(() => visit.sheets.cover.activeFocus);
    }

    function test_blankTellsWhatStays() {
        tap("Quick exit");
        verify(says("Otherwise everything is gone in 10 s."));
        visit.saving.kept = true;
        verify(says("Your place stays kept, and the rest goes."));
    }

    function test_staffNeedTheirCode() {
        const staff = visit.time.staff;
        visit.help.offered = false; // else the staff's door is further down than a tap reaches
        visit.screens.push(visit.parts.help);
        tryVerify(() => !visit.screens.busy);
        verify(!button("For the staff"));
        staff.offered = true;
        tap("For the staff");
        tryVerify(() => button("Give more time"));
        const give = button("Give more time");
        mouseClick(give, give.width / 2, give.height / 2);
        compare(staff.action, "");
        staff.code.count = 6;
        tap("Give more time");
        compare(staff.action, "extend");
        staff.allowed("extend");
        tryVerify(() => !visit.sheets.staff.open);
    }

    name: "Time"
}
