// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Controls.Basic
import QtTest

// "Do it for real": what is said around a real page, and what its buttons do.
VisitCase {
    id: root

    readonly property var live: visit ? visit.live : null

    function view() {
        return everything(visit).find(item => item.findTextFinished !== undefined);
    }

    function comeToThePage() {
        visit.parts.live.choose("one");
        tryVerify(() => !visit.screens.busy);
        press("Open the real page");
        view().loadProgress = 100;
        live.page.loading(true);
        live.page.loading(false);
        tryVerify(() => says("You are on www.apply.example.gov.uk. This is the real service."));
    }

    function test_elsewhere() {
        live.offered = false;
        visit.parts.live.choose("one");
        tryVerify(() => says("You cannot do this for real on this terminal yet."));
    }

    function test_beginAndLeave() {
        comeToThePage();
        compare(live.asked, ["begin"]);
        const page = live.page;
        press("Back");
        tryVerify(() => says("Leave the real page?"));
        press("Stay here");
        tryVerify(() => !says("Leave the real page?"));
        press("Back");
        press("Leave the page");
        tryVerify(() => says("Before you start"));
        tryVerify(() => page.gone && live.asked.includes("end"));
    }

    function test_neverAWhiteScreen() {
        visit.parts.live.choose("one");
        tryVerify(() => !visit.screens.busy);
        press("Open the real page");
        live.page.loading(true);
        verify(says("The page is on its way"));
        view().loadProgress = 100;
        tryVerify(() => !says("The page is on its way"), 900);
        tryVerify(() => says("The page is on its way"), 3000); // over a second
        live.page.loading(false);
        tryVerify(() => !says("The page is on its way"));
    }

    function test_troubles_data() {
        return ["offline", "name", "secure", "missing", "broken", "down", "slow"].map(why => ({
                        "tag": why,
                        "why": why
                    }));
    }

    function test_troubles(row) {
        comeToThePage();
        const words = visit.screen.heading;
        live.page.failed(row.why);
        tryVerify(() => button("Practise instead") && button("Help, and other ways"));
        compare(button("Try again") !== undefined, row.why !== "secure");
        verify(!view()); // nothing of it is to be seen
        live.page.loading(true);
        live.page.loading(false);
        tryVerify(() => view() && !button("Practise instead"));
    }

    function test_tryAgain() {
        comeToThePage();
        const shown = view();
        live.page.failed("down");
        press("Try again");
        compare(shown.reloads, 1);
        tryVerify(() => says("The page is on its way"));
    }

    function test_practiseInstead() {
        comeToThePage();
        live.page.failed("down");
        press("Practise instead");
        tryVerify(() => says("To practise, you do not need them"));
    }

    function test_blockedLink() {
        comeToThePage();
        live.page.refusedHost = "www.example.com";
        live.page.refused("elsewhere");
        tryVerify(() => says("This link leads to another website: www.example.com"));
        verify(says("what you typed is still there"));
        press("Go back to the page");
        tryVerify(() => !says("another website"));
        live.page.refused("permission"); // a page's own wish is no concern of the person's
        verify(!button("Go back to the page"));
    }

    function test_aDeadPage() {
        comeToThePage();
        view().died();
        tryVerify(() => says("What you had typed on it may be lost."));
        press("I see");
        verify(!says("may be lost"));
        view().died();
        tryVerify(() => says("The page has stopped working"));
        verify(!view());
        press("Open the page again");
        tryVerify(() => view());
    }

    function test_notes() {
        comeToThePage();
        live.page.noteAsked("tel", "01632 960 000");
        tryVerify(() => says("01632 960 000"));
        press("Put it in my notes");
        compare(visit.visit.notes, "Gofyn am y rhent.\n01632 960 000");
    }

    function test_notSure() {
        comeToThePage();
        live.unsure = true;
        tryVerify(() => says("I am not sure where you are"));
        press("Choose the step");
        press("Pwy sy'n byw gyda chi");
        verify(live.asked.includes("step 1"));
    }

    function test_drift() {
        comeToThePage();
        verify(!says("has changed since"));
        live.drift.noticed = true;
        verify(says("This page has changed since the guide was checked."));
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

    function test_zoom() {
        comeToThePage();
        visit.settings.textScale = 1.5;
        compare(view().zoomFactor, 1.5);
    }

    function test_afterACrash() {
        visit.visit.crash = {
            "happened": true,
            "live": true,
            "reopened": true
        };
        tryVerify(() => live.asked.includes("begin"));
        tryVerify(() => says("What you typed on that page may be lost") || says("what you typed on that page may be lost"));
    }

    function test_afterTwoCrashes() {
        visit.visit.crash = {
            "happened": true,
            "live": true,
            "reopened": false
        };
        wait(0);
        verify(!live.asked.includes("begin"));
        press("Open the page again");
        tryVerify(() => live.asked.includes("begin"));
    }

    name: "Live"
}
