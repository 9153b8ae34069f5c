// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Controls.Basic
import QtTest

// "Do it for real": the way to a real page and away from it, and what is said in its place.
LiveCase {
    id: root

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
