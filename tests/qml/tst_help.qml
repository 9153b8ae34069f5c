// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Templates as T
import QtTest

// Help from a person: asking, waiting, the talk beside every screen, and what the person lets the other see.
VisitCase {
    id: root

    readonly property var help: visit ? visit.help : null

    function ticked(words) {
        return everything(visit).find(item => item instanceof TickRow && item.text === words);
    }

    function chat() {
        return everything(visit).find(item => item instanceof ChatColumn);
    }

    function field() {
        return everything(chat()).find(item => item instanceof LineField);
    }

    function talk() {
        help.begin();
        tryVerify(() => chat());
    }

    function test_asks_and_goes_on_working() {
        press("Help");
        press("Ask for help");
        verify(says(help.words.before[0].text));
        verify(!button("First choose what it is about").enabled);
        press(help.words.topics[2].label);
        ticked("Gweld fy ngham").clicked();
        press("Ask");
        compare(help.asked[help.asked.length - 1], "ask topic-2 true false");
        compare(visit.screen.heading, "What do you need to do?");
        verify(says("rhif 3 yn y ciw"));
        press("Stopio gofyn");
        compare(help.stage, "");
        verify(!says("rhif 3 yn y ciw"));
    }

    function badgeField() {
        return everything(visit.screen).find(item => item instanceof BadgeField);
    }

    function read(typed) {
        for (const sign of typed)
            keyClick(sign);
        keyClick(Qt.Key_Return);
    }

    function test_shows_who_sits_beside_and_the_notes() {
        press("Help");
        press("A helper with a badge is here");
        tryVerify(() => badgeField().activeFocus);
        read("good");
        compare(help.inPerson.typed, ["good"]);
        verify(says("Sam. Gwirfoddolwr") && says("Wedi ei wirio gan"));
        verify(says("Gadewch y penderfyniad iddyn nhw"));
        press("Go on");
        compare(visit.screen.heading, "What do you need to do?");
        verify(says("Sam. Gwirfoddolwr. Wedi ei wirio gan"));
        press("Notes for the helper");
        verify(visit.screen instanceof InPersonScreen);
        press("Go on");
        press("Gorffen help wyneb yn wyneb");
        verify(!says("Sam.") && says("ar ben. Diolch."));
        press("All right");
        verify(!says("ar ben. Diolch."));
    }

    function test_a_badge_that_does_not_count_is_a_sentence() {
        press("Help");
        press("A helper with a badge is here");
        tryVerify(() => badgeField().activeFocus);
        read("bad");
        verify(says("wedi dod i ben") && badgeField().activeFocus && badgeField().text === "");
        verify(!says("Sam."));
        press("Not now");
        press("Help");
        press("A helper with a badge is here");
        verify(!says("wedi dod i ben"));
        help.inPerson.offered = false;
        press("Not now");
        press("Help");
        verify(!button("A helper with a badge is here"));
    }

    function test_tells_when_somebody_is_free() {
        help.somebodyFree = false;
        press("Help");
        press("Ask for help");
        press("Dywedwch wrthyf pan fydd rhywun yn rhydd");
        verify(help.telling && says("Byddaf yn dweud wrthych"));
        help.telling = false;
        help.somebodyFree = true;
        help.told();
        press("Ask");
        verify(visit.screen instanceof HelpAskScreen);
    }

    function test_stands_beside_every_screen() {
        const wide = visit.screen.width;
        talk();
        compare(visit.screen.width + chat().width, wide);
        visit.choose("one", visit.parts.before);
        tryVerify(() => !visit.screens.busy);
        verify(chat());
        press("Hide");
        verify(!chat() && says("Rydych yn siarad â Sam"));
        compare(visit.screen.width, wide);
        press("Open the chat");
        verify(chat());
    }

    function test_stands_below_where_the_screen_is_tall() {
        visit.width = 1080;
        visit.height = 1920;
        talk();
        compare(chat().width, 1080);
        verify(chat().mapToItem(visit, 0, 0).y >= visit.screens.y + visit.screens.height);
    }

    function test_writes_with_the_keyboard() {
        talk();
        field().forceActiveFocus();
        keyClick("h");
        keyClick("i");
        keyClick(Qt.Key_Return);
        const last = help.talk.lines.get(help.talk.lines.count - 1);
        compare(last.said, "hi");
        compare(field().text, "");
    }

    function test_every_line_can_be_heard() {
        talk();
        const said = () => everything(visit).find(item => item instanceof ChatBubble && item.kind === "theirs");
        tryVerify(() => said());
        const bubble = said();
        waitForRendering(visit);
        mouseClick(bubble, bubble.width / 2, 30);
        compare(visit.speech.said, bubble.said);
    }

    function test_what_is_shared_is_always_said_and_ends_with_one_touch() {
        talk();
        ticked("Gweld fy ngham").clicked();
        ticked("Pwyntio").clicked();
        verify(help.talk.seeStep && help.talk.point);
        verify(says("Mae Sam yn edrych ar eich cam"));
        press("Hide");
        press("Stop sharing");
        verify(!help.talk.seeStep && !help.talk.point);
        verify(says("Rydych yn siarad â Sam") && !button("Stop sharing"));
        help.talk.suspended = true;
        verify(says("Mae'r dudalen hon yn breifat."));
    }

    function test_nobody_has_to_meet_a_champion_again() {
        talk();
        press("Rwy'n poeni");
        press("Nid wyf am gael y person hwn eto heddiw");
        compare(help.asked[help.asked.length - 1], "block");
        verify(!visit.sheets.open && !help.talk.going);
        visit.sheets.worry.open = true;
        verify(!button("Nid wyf am gael y person hwn eto heddiw")); // there is nobody
    }

    function test_says_what_was_taken_out() {
        talk();
        help.line("mine", "Fy rhif yw [-]", true, false);
        tryVerify(() => says("Peidiwch ag anfon pethau fel hyn at neb."));
        verify(!button("Send it all the same"));
        help.line("mine", "Fy enw yw [-]", true, true);
        tryVerify(() => button("Send it all the same"));
        press("Send it all the same");
        compare(help.asked[help.asked.length - 1], "send 3");
    }

    function test_ends_and_is_gone() {
        talk();
        press("Stopio siarad");
        verify(!field() && chat());
        press("Close the chat");
        compare(help.talk.lines.count, 0);
        verify(!chat());
    }

    function test_what_was_said_goes_on_paper_only_by_wish() {
        talk();
        verify(!button("Print what was said"));
        press("Stopio siarad");
        press("Print what was said");
        tryVerify(() => says("Paper is not private"));
        compare(help.asked.indexOf("print"), -1);
        press("Print it");
        compare(help.asked[help.asked.length - 1], "print");
        press("Do not print");
        tryVerify(() => !says("Paper is not private"));
        verify(chat());
    }

    function test_the_slip_says_who_helped_only_by_wish() {
        visit.parts.showSlip();
        tryVerify(() => !visit.screens.busy);
        verify(!ticked("Put on the slip who helped me"));
        visit.slip.helped = true;
        verify(!visit.slip.tellingHelp);
        ticked("Put on the slip who helped me").clicked();
        verify(visit.slip.tellingHelp);
    }

    function test_finishing_offers_both() {
        visit.sheets.finish.open = true;
        verify(button("Carry on") && !button("A slip that says who helped me") && !button("Print what was said"));
        talk();
        visit.slip.helped = true;
        press("Print what was said");
        verify(help.paper.shown);
        help.paper.close();
        press("A slip that says who helped me");
        verify(visit.slip.tellingHelp && visit.screen instanceof SlipScreen && !visit.sheets.finish.open);
    }

    function test_worries_reach_staff() {
        talk();
        press("Rwy'n poeni");
        verify(!button("Dweud wrth y staff").enabled);
        press("Gofynnodd y person am rywbeth preifat");
        press("Dweud wrth y staff");
        compare(help.asked[help.asked.length - 1], "worry reason-2");
        verify(says("A gaiff y staff ddarllen beth a ysgrifennwyd yma?"));
        press("Na chânt");
        compare(help.asked[help.asked.length - 1], "read false");
        tryVerify(() => !visit.sheets.worry.visible);
        verify(says("Rwyf wedi dweud wrth y staff"));
        press("All right");
        verify(!says("Rwyf wedi dweud wrth y staff"));
        press("Rwy'n poeni");
        press("Nid wyf am gael y person hwn eto heddiw");
        compare(help.stage, "over");
    }

    function test_staff_may_read_only_by_wish() {
        talk();
        for (const answer of ["Cânt", ""]) {
            press("Rwy'n poeni");
            press("Gofynnodd y person am rywbeth preifat");
            press("Dweud wrth y staff");
            if (answer !== "")
                press(answer);
            else
                keyClick(Qt.Key_Escape);
            tryVerify(() => !visit.sheets.worry.visible);
            press("All right");
        }
        compare(help.asked.filter(each => each.startsWith("read")), ["read true"]);
    }

    function test_where_nothing_was_written_nothing_is_asked() {
        press("Help");
        press("Rwy'n poeni");
        press("Gofynnodd y person am rywbeth preifat");
        press("Dweud wrth y staff");
        tryVerify(() => !visit.sheets.worry.visible);
        verify(says("Rwyf wedi dweud wrth y staff"));
    }

    function test_where_no_staff_is_there_words_say_what_to_do() {
        talk();
        press("Rwy'n poeni");
        press("Gofynnodd y person am rywbeth preifat");
        press("Dweud wrth y staff");
        help.worry = "nobody";
        tryVerify(() => !visit.sheets.worry.visible);
        verify(says("Ewch at y ddesg"));
    }

    function test_a_colleague_only_where_the_person_agrees() {
        talk();
        help.handOver = "Alex";
        verify(says("Gall Alex eich helpu."));
        press("No");
        compare(help.asked[help.asked.length - 1], "colleague false");
    }

    function test_without_a_server_there_are_other_ways() {
        help.offered = false;
        help.place.telephone = "0300 123 4567";
        help.place.desk = "the desk by the door";
        help.place.now = "Open now, until 17:00.";
        help.place.week = ["Monday to Friday: 9:00 to 17:00", "Saturday and Sunday: closed"];
        press("Help");
        verify(says("Open now, until 17:00.") && says("Monday to Friday: 9:00 to 17:00"));
        verify(!button("Ask for help") && says("0300 123 4567") && says("Ask at the desk by the door"));
    }

    function test_where_nobody_is_there_it_says_when_there_is() {
        help.people = [];
        help.place.now = "Open now, until 17:00.";
        press("Help");
        verify(says("Ni all neb helpu") && says("Open now, until 17:00."));
        help.place.closed = true;
        help.place.now = "Closed now. It opens tomorrow at 9:00.";
        verify(says("Nid oes neb yn helpu yr adeg hon") && says("It opens tomorrow at 9:00."));
    }

    name: "Help"
}
