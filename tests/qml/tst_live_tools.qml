// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Controls.Basic
import QtTest

// What stands around a real page: what is private, and what else can be done with the page.
LiveCase {
    id: root

    function test_notes() {
        comeToThePage();
        live.page.noteAsked("tel", "01632 960 000");
        tryVerify(() => says("01632 960 000"));
        press("Put it in my notes");
        compare(visit.visit.notes, "Gofyn am y rhent.\n01632 960 000");
    }

    function test_private_data() {
        return ["sign-in", "payment"].map(guard => ({
                        "tag": guard,
                        "guard": guard
                    }));
    }

    function test_private(row) {
        comeToThePage();
        press("More tools");
        verify(button("Print the page") && button("Save my place"));
        live.guard = row.guard;
        verify(says("Nobody else is told that you are here"));
        verify(!button("Print the page") && !button("Save my place"));
        compare(button("Other ways to do this") !== undefined, row.guard === "payment");
    }

    function test_paying() {
        comeToThePage();
        live.guard = "payment";
        live.tools.payment.open = true;
        verify(says("Minutes left for this: 10"));
        verify(!says("You may not be able to pay") && !button("Page back"));
    }

    function test_email() {
        comeToThePage();
        const form = view();
        press("My e-mail");
        press("mail.example.org");
        compare(live.asked, ["begin", "mail 1"]);
        tryVerify(() => view() && view() !== form);
        verify(says("This is your real e-mail."));
        press("The form");
        tryVerify(() => view() === form);
        press("My e-mail");
        tryVerify(() => view() !== form); // the same as before, without asking
        compare(live.asked.length, 2);
    }

    function test_onlyTheQuestions() {
        comeToThePage();
        press("More tools");
        press("Show only the questions");
        tryVerify(() => says("What this page asks") && says("Cod post"));
        const list = everything(visit.screen).find(item => item instanceof LiveQuestions);
        everything(list).filter(item => item instanceof BigButton && item.text === "Show me")[1].clicked();
        compare(live.asked[live.asked.length - 1], "show 1");
        verify(!says("What this page asks"));
    }

    function test_readAloud() {
        comeToThePage();
        press("More tools");
        press("Read the page to me");
        verify(live.asked.includes("read 2") && says("2 of 14"));
        press("Next part");
        verify(says("3 of 14"));
        live.tools.reading.place = 2;
        compare(view().marked, 2);
        live.tools.reading.place = -1;
        compare(view().marked, -1);
        live.page.loading(true); // another page
        tryVerify(() => !says("3 of 14"));
    }

    function test_print() {
        comeToThePage();
        press("More tools");
        press("Print the page");
        tryVerify(() => says("Paper is not private"));
        press("Print it");
        verify(live.asked.includes("print"));
        press("Do not print");
        tryVerify(() => !says("Paper is not private"));
    }

    function test_document() {
        comeToThePage();
        live.tools.paper.offered = true;
        live.tools.paper.shown = true;
        tryVerify(() => says("Print this document") && says("Paper is not private"));
        press("Do not print");
        live.page.refused("document");
        tryVerify(() => says("This document cannot be shown here."));
    }

    function test_find() {
        comeToThePage();
        press("More tools");
        press("Find a word");
        const field = everything(visit.screen).find(item => item instanceof SearchField);
        field.text = "plot";
        compare(view().sought, "plot");
        view().findTextFinished({
                "numberOfMatches": 3
            });
        verify(says("Found: 3"));
        press("Close");
        compare(view().sought, "");
    }

    function test_upload() {
        comeToThePage();
        live.page.uploadAsked(["letter.pdf", "photo.jpg"]);
        tryVerify(() => says("Which of your files do you want to send?"));
        everything(visit).find(item => item.text === "photo.jpg").clicked();
        compare(live.page.given, 1);
        live.page.uploadAsked(["letter.pdf"]);
        everything(visit).filter(item => item instanceof ChoiceSheet)[0].closed();
        compare(live.page.given, -1);
    }

    function test_asked_data() {
        return [["tell", "I have read it (OK)", "true "], ["ask", "Yes (OK)", "true "], ["ask", "No (Cancel)", "false "], ["line", "Give it to the page (OK)", "true old"], ["leave", "Leave the page", "true "], ["leave", "Stay here", "false "]].map(row => ({
                        "tag": row[0] + ": " + row[1],
                        "kind": row[0],
                        "button": row[1],
                        "answer": row[2]
                    }));
    }

    function test_asked(row) {
        comeToThePage();
        live.page.dialogs.asked(row.kind, "www.plots.example", "Remove <b>it</b>?", row.kind === "line" ? "old" : "");
        tryVerify(() => button(row.button));
        compare(says("Remove <b>it</b>?"), row.kind !== "leave");
        compare(says("The page of www.plots.example says this, not this terminal:"), row.kind !== "leave");
        compare(button("No (Cancel)") !== undefined, row.kind === "ask" || row.kind === "line");
        press(row.button);
        compare(live.page.answer, row.answer);
        tryVerify(() => !button(row.button));
        verify(view().activeFocus);
    }

    function test_askedByKeys() {
        comeToThePage();
        live.page.dialogs.asked("line", "", "Your name?", "");
        tryVerify(() => says("The page says this, not this terminal:"));
        keyClick("a");
        keyClick(Qt.Key_Return);
        compare(live.page.answer, "true a");
        live.page.dialogs.asked("ask", "", "Sure?", "");
        keyClick(Qt.Key_Escape);
        compare(live.page.answer, "false ");
        live.page.dialogs.asked("ask", "", "Sure?", "");
        keyClick(Qt.Key_Return); // nothing is done in haste
        compare(live.page.answer, "false ");
    }

    function test_askedTooOften() {
        comeToThePage();
        live.page.dialogs.flooded();
        verify(says("This page asked again and again"));
        press("I see");
        verify(!says("This page asked again and again"));
        live.page.dialogs.flooded();
        live.page.loading(true);
        verify(!says("This page asked again and again"));
    }

    function test_zoom() {
        comeToThePage();
        visit.settings.textScale = 1.5;
        compare(view().zoomFactor, 1.5);
    }

    name: "LiveTools"
}
