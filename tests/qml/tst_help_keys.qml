// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Templates as T
import QtTest

// Help from a person without a pointer: all that can be pressed or written in has a name, and Tab comes to it in the order in
// which one reads.
VisitCase {
    id: root

    // the screen below, and what happens on it
    readonly property var states: ({
            "who is there": ["help", () => {}],
            "asking": ["ask", () => {}],
            "nobody free": ["ask", help => help.somebodyFree = false],
            "waiting": ["home", help => help.stage = "nobody"],
            "talking": ["practice", help => help.begin()],
            "taken out": ["practice", help => {
                    help.begin();
                    help.line("mine", "Fy enw yw [-]", true, true);
                }],
            "private": ["practice", help => {
                    help.begin();
                    help.talk.suspended = true;
                }],
            "handing over": ["practice", help => {
                    help.begin();
                    help.handOver = "Alex";
                }],
            "over": ["practice", help => {
                    help.begin();
                    help.talk.stop();
                }],
            "worry": ["home", help => {
                    help.begin();
                    visit.sheets.worry.open = true;
                }],
            "may staff read": ["home", help => {
                    help.begin();
                    help.tellStaff("reason-1");
                    visit.sheets.worry.open = true;
                    visit.sheets.worry.sent = true;
                }]
        })

    function controls() {
        return everything(visit).filter(item => (item instanceof T.AbstractButton || item instanceof T.TextField) && item.enabled);
    }

    function nameOf(item) {
        return item.Accessible.name;
    }

    function chat() {
        return everything(visit).find(item => item instanceof ChatColumn);
    }

    // from above to below
    function bubbles() {
        return everything(chat()).filter(item => item instanceof ChatBubble).sort((one, other) => one.y - other.y);
    }

    function rectangle(item) {
        return item.mapToItem(visit, 0, 0, item.width, item.height);
    }

    // where Tab leads, until it comes to where it began
    function walk() {
        const met = [];
        for (keyClick(Qt.Key_Tab); met.length < 200 && !met.includes(Window.activeFocusItem); keyClick(Qt.Key_Tab))
            met.push(Window.activeFocusItem);
        return met;
    }

    function show(screen, size) {
        visit.width = size[0];
        visit.height = size[1];
        visit.screens.push(visit.parts[screen], {}, T.StackView.Immediate);
        tryVerify(() => !visit.screens.busy);
    }

    function test_everything_is_reached_data() {
        const all = [];
        for (const size of [[1920, 1080], [1080, 1920]])
            for (const state of Object.keys(states))
                all.push({
                        "tag": state + " " + size.join("x"),
                        "state": state,
                        "size": size
                    });
        return all;
    }

    function test_everything_is_reached(row) {
        show(states[row.state][0], row.size);
        states[row.state][1](visit.help);
        waitForRendering(visit, 400);
        const met = walk();
        verify(controls().length > 0);
        for (const control of controls()) {
            verify(nameOf(control) !== "", row.tag + ": " + control + " has no name");
            verify(met.includes(control), row.tag + ": Tab does not come to “" + nameOf(control) + "”");
        }
    }

    function test_the_order_is_that_of_reading_data() {
        return [[1920, 1080], [1080, 1920]].map(size => ({
                        "tag": size.join("x"),
                        "size": size
                    }));
    }

    function test_the_order_is_that_of_reading(row) {
        show("help", row.size);
        visit.help.begin();
        visit.help.line("mine", "Fy enw yw [-]", true, true);
        tryVerify(() => chat() && bubbles().length === 3);
        waitForRendering(visit, 400);
        const met = walk();
        const inside = (item, parent) => everything(parent).includes(item);
        const places = met.map(item => inside(item, visit.screen) ? 1 : inside(item, chat()) ? 2 : 0);
        verify(places.indexOf(2) > places.lastIndexOf(1), "the chat comes after the screen");
        compare(places.lastIndexOf(2) - places.indexOf(2) + 1, places.filter(place => place === 2).length);
        const talk = met.filter(item => inside(item, chat()) && !(item instanceof ChatBubble)).map(rectangle);
        for (let i = 1; i < talk.length; ++i)
            verify(talk[i].top >= talk[i - 1].bottom - 1 || talk[i].left >= talk[i - 1].right - 1, "control " + i + " of the chat");
    }

    function test_lines_are_read_with_keys() {
        show("practice", [1920, 1080]);
        visit.help.begin();
        tryVerify(() => chat() && bubbles().length === 2);
        waitForRendering(visit, 400);
        everything(chat()).find(item => item instanceof LineField).forceActiveFocus();
        keyClick(Qt.Key_Backtab);
        verify(Window.activeFocusItem === bubbles()[1]);
        keyClick(Qt.Key_Return);
        compare(visit.speech.said, bubbles()[1].said);
        keyClick(Qt.Key_Up);
        verify(Window.activeFocusItem === bubbles()[0]);
        keyClick(Qt.Key_Space);
        compare(visit.speech.said, bubbles()[0].said);
        visit.help.line("theirs", "Helo?"); // does not carry off who reads
        tryVerify(() => bubbles().length === 3);
        verify(Window.activeFocusItem === bubbles()[0]);
        keyClick(Qt.Key_Backtab);
        compare(nameOf(Window.activeFocusItem), visit.help.words.worry["button"]);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        verify(Window.activeFocusItem instanceof LineField);
    }

    function test_lines_say_whose_they_are() {
        show("practice", [1920, 1080]);
        visit.help.begin();
        visit.help.line("mine", "Bore da");
        visit.help.goOn();
        tryVerify(() => chat() && bubbles().map(nameOf).some(name => name.startsWith("Sam: Helo, Sam ydw i.")));
        const names = bubbles().map(nameOf);
        verify(names.find(name => name === "You: Bore da"));
        verify(names.find(name => name.startsWith("Mae Alex yn eich helpu nawr.")));
        verify(names.find(name => name === "Alex: Helo, Alex ydw i."));
        verify(everything(chat()).some(item => item instanceof T.Label && item.text === "Sam"));
    }

    function test_who_is_there_is_said_whole() {
        show("help", [1920, 1080]);
        const cards = everything(visit.screen).filter(item => item instanceof ChampionCard).map(nameOf);
        verify(cards[0].startsWith("Sam. Gwirfoddolwr. Wedi ei wirio gan"), cards[0]);
        verify(cards[1].includes("Not checked.") && cards[1].endsWith("Helping somebody else at the moment."), cards[1]);
    }

    name: "HelpKeys"
}
