// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Templates
import QtTest

// Help from a person in every size and language: nothing is cut off, everything can be read and touched.
LayoutCase {
    id: root

    // the screen below, and what happens on it
    readonly property var states: ({
            "who is there": ["help", () => {}],
            "nobody": ["help", visit => visit.help.people = []],
            "closed": ["ask", visit => {
                    visit.help.people = [];
                    visit.help.place.closed = true;
                    visit.help.place.now = "Ar gau nawr. Yn agor nesaf: Dydd Llun, 9:00.";
                }],
            "no server": ["help", visit => {
                    visit.help.offered = false;
                    visit.help.place.telephone = "0300 123 4567";
                    visit.help.place.desk = "the desk by the door";
                    visit.help.place.now = "Ar gau nawr. Yn agor nesaf: Dydd Llun, 9:00.";
                    visit.help.place.week = ["Dydd Llun i Dydd Gwener: 9:00 tan 17:00", "Dydd Sadwrn: 10:00 tan 16:00", "Dydd Sul: ar gau"];
                }],
            "asking": ["ask", () => {}],
            "nobody free": ["ask", visit => visit.help.somebodyFree = false],
            "waiting": ["practice", visit => visit.help.stage = "nobody"],
            "told": ["before", visit => visit.help.told()],
            "talking": ["practice", visit => visit.help.begin()],
            "sharing": ["practice", visit => {
                    visit.help.begin();
                    visit.help.talk.seeStep = true;
                    visit.help.talk.writing = true;
                }],
            "taken out": ["practice", visit => {
                    visit.help.begin();
                    visit.help.line("mine", "Fy rhif Yswiriant Gwladol yw [-]", true, true);
                }],
            "hidden": ["home", visit => {
                    visit.help.begin();
                    visit.help.talk.seeStep = true;
                    visit.chatOpen = false;
                }],
            "private": ["practice", visit => {
                    visit.help.begin();
                    visit.help.talk.suspended = true;
                }],
            "handing over": ["practice", visit => {
                    visit.help.begin();
                    visit.help.handOver = "Alex";
                }],
            "handed over": ["practice", visit => {
                    visit.help.begin();
                    visit.help.goOn();
                }],
            "over": ["practice", visit => {
                    visit.help.begin();
                    visit.help.talk.stop();
                }],
            "what was said": ["practice", visit => {
                    visit.help.begin();
                    visit.help.lookAtPaper();
                }],
            "slip": ["slip", visit => visit.slip.helped = true],
            "finishing": ["end", visit => {
                    visit.help.begin();
                    visit.slip.helped = true;
                    visit.sheets.finish.open = true;
                }],
            "worry": ["before", visit => {
                    visit.help.begin();
                    visit.sheets.worry.open = true;
                }],
            "a badge": ["inPerson", () => {}],
            "a bad badge": ["inPerson", visit => visit.help.inPerson.show("bad")],
            "in person": ["inPerson", visit => visit.help.inPerson.show("good")],
            "beside the page": ["practice", visit => visit.help.inPerson.show("good")],
            "in person, over": ["home", visit => {
                    visit.help.inPerson.show("good");
                    visit.help.inPerson.end();
                }],
            "may staff read": ["before", visit => {
                    visit.help.begin();
                    visit.sheets.worry.open = true;
                    visit.help.tellStaff("reason-1");
                    visit.sheets.worry.sent = true;
                }],
            "told staff": ["before", visit => visit.help.tellStaff("reason-1")]
        })

    function test_states_data() {
        return rows();
    }

    function test_states(row) {
        for (const name of Object.keys(states)) {
            const visit = show(states[name][0], row);
            visit.settings.motion = false;
            states[name][1](visit);
            waitForRendering(visit, 400);
            wait(100);
            checkAll(visit, name);
            visit.destroy();
        }
    }

    function test_lines_stay_in_sight_above_the_keyboard_data() {
        return rows();
    }

    function test_lines_stay_in_sight_above_the_keyboard(row) {
        const visit = show("practice", row);
        visit.settings.motion = false;
        visit.help.begin();
        visit.help.talk.seeStep = true;
        visit.keyboardHeight = Math.round(Math.min(row.size[0], 1500) * 820 / 2560);
        waitForRendering(visit, 400);
        const list = everything(visit).find(item => item instanceof ChatList);
        tryVerify(() => list.height >= 4 * visit.theme.small, 1000, row.tag + ": " + list.height);
        checkAll(visit, "typing");
        visit.destroy();
    }

    function test_what_grows_stays_in_sight() {
        const visit = show("practice", rows()[0]);
        visit.settings.motion = false;
        visit.help.begin();
        for (let line = 0; line < 12; ++line)
            visit.help.line("theirs", "Beth mae'r dudalen yn ei ofyn?");
        visit.help.line("mine", "Fy rhif yw […]");
        const list = everything(visit).find(item => item instanceof ChatList);
        const lines = visit.help.talk.lines;
        tryVerify(() => list.contentHeight > list.height && list.atYEnd);
        const before = list.contentHeight;
        lines.setProperty(lines.count - 1, "removed", true);
        lines.setProperty(lines.count - 1, "arrived", true);
        tryVerify(() => list.contentHeight > before && list.atYEnd);
        visit.destroy();
    }

    name: "HelpFits"
}
