// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Desk
import QtQuick
import QtQuick.Templates as T
import QtTest

// The desk with a mouse, a finger and keys, at the sizes and in the languages that it is for.
TestCase {
    id: root

    readonly property Component fakesMaker: Component {
        DeskFakes {
        }
    }
    readonly property Component talkMaker: Component {
        TalkFake {
        }
    }
    readonly property Component screenMaker: Component {
        DeskScreen {
            id: screen

            required property var fakes

            desk: fakes.desk
            settings: fakes.settings

            theme: Theme {
                name: screen.settings.theme
                textScale: screen.settings.textScale
                motion: false
            }
        }
    }

    function everything(item, found = []) {
        if (!item.visible || item.opacity === 0)
            return found;
        found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            everything(item.children[i], found);
        return found;
    }

    function describe(item) {
        return "“" + (item.text || item.Accessible.name) + "” " + Math.round(item.width) + "x" + Math.round(item.height);
    }

    function show(size, language = "en", talks = 1) {
        verify(setup.speak(language));
        const fakes = createTemporaryObject(fakesMaker, root);
        for (let i = 0; i < talks; ++i)
            fakes.begin(createTemporaryObject(talkMaker, root, {
                        "number": i + 1
                    }));
        const screen = createTemporaryObject(screenMaker, root, {
                "fakes": fakes,
                "width": size[0],
                "height": size[1],
                "focus": true
            });
        screen.forceActiveFocus();
        waitForRendering(screen, 400);
        return screen;
    }

    function check(screen) {
        for (const item of everything(screen)) {
            if (item instanceof T.Label) {
                verify(item.contentWidth <= item.width + 1, describe(item));
                verify(!item.truncated, describe(item));
            }
            // the title of a group of phrases cannot be touched
            if (item instanceof T.AbstractButton && item.heading !== true)
                verify(item.height >= 54 && item.width >= 54, describe(item));
            // a note is as wide as it may be, and its words at the right of the place for it
            if (item instanceof T.AbstractButton || item instanceof T.Label && !(item.parent.parent instanceof NoteBubble)) {
                const x = item.mapToItem(screen, 0, 0).x;
                verify(x >= -1 && x + item.width <= screen.width + 1, describe(item));
            }
        }
    }

    function test_fits_data() {
        const rows = [];
        for (const size of [[1280, 800], [1920, 1080]])
            for (const language of ["en", "cy"])
                for (const talks of [0, 1, 4])
                    for (const tool of ["phrases", "questions", "guide"])
                        rows.push({
                                "tag": size.join("x") + " " + language + " " + talks + " " + tool,
                                "size": size,
                                "language": language,
                                "talks": talks,
                                "tool": tool
                            });
        return rows;
    }

    function test_fits(row) {
        const screen = show(row.size, row.language, row.talks);
        keyClick({
                "phrases": Qt.Key_F3,
                "questions": Qt.Key_F4,
                "guide": Qt.Key_F5
            }[row.tool]);
        wait(0);
        check(screen);
    }

    function test_sheets_fit_data() {
        return ["F1", "F6", "F7", "F8", "F10"].map(key => ({
                        "tag": key
                    }));
    }

    function test_sheets_fit(row) {
        const screen = show([1280, 800], "cy");
        keyClick(Qt["Key_" + row.tag]);
        tryVerify(() => everything(screen).some(item => item.Accessible.role === Accessible.Dialog));
        waitForRendering(screen, 400);
        check(screen);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !everything(screen).some(item => item.Accessible.role === Accessible.Dialog));
    }

    function test_keys_do_what_buttons_do() {
        const screen = show([1280, 800], "en", 2);
        keyClick(Qt.Key_F2);
        compare(screen.fakes.told, [["offer-next"]]);
        keyClick(Qt.Key_F9);
        verify(!screen.desk.available);
        keyClick(Qt.Key_2, Qt.ControlModifier);
        compare(screen.current, 1);
        keyClick(Qt.Key_1, Qt.AltModifier);
        compare(screen.talk.pointed, ["country"]);
        keyClick(Qt.Key_H);
        keyClick(Qt.Key_I);
        keyClick(Qt.Key_Return);
        compare(screen.talk.said, ["hi"]);
    }

    function test_what_is_half_written_stays_while_others_come() {
        const screen = show([1280, 800]);
        keyClick(Qt.Key_H);
        screen.fakes.begin(createTemporaryObject(talkMaker, root, {
                    "number": 2
                }));
        keyClick(Qt.Key_I);
        keyClick(Qt.Key_Return);
        compare(screen.talk.said, ["hi"]);
    }

    function worryRow(more) {
        return Object.assign({
                "id": "w1",
                "place": "one",
                "reason": "A child",
                "note": "",
                "minutes": 2,
                "byResident": true,
                "taken": false,
                "refused": false,
                "said": []
            }, more);
    }

    function test_staff_read_what_they_may_of_a_worry() {
        const screen = show([1280, 800]);
        const named = words => everything(screen).find(item => item instanceof BigButton && item.text === words);
        const says = words => everything(screen).some(item => item instanceof T.Label && item.text.includes(words));
        const worries = screen.desk.worries;
        worries.rows = [worryRow({})];
        tryVerify(() => named("I am looking after it"));
        verify(!named("Read what was written") && !named("Put it away"));
        named("I am looking after it").clicked();
        compare(screen.fakes.told[screen.fakes.told.length - 1], ["take", "w1"]);
        worries.rows = [worryRow({
                    "taken": true,
                    "said": [{
                            "byResident": true,
                            "words": "Dewch, os gwelwch yn dda"
                        }]
                })];
        tryVerify(() => named("Read what was written"));
        verify(!says("Dewch, os gwelwch yn dda") && !named("I am looking after it"));
        named("Read what was written").clicked();
        tryVerify(() => says("Dewch, os gwelwch yn dda"));
        waitForRendering(screen, 400);
        check(screen);
        named("Put it away").clicked();
        tryVerify(() => !says("Dewch, os gwelwch yn dda"));
        worries.rows = [worryRow({
                    "taken": true,
                    "refused": true
                })];
        tryVerify(() => says("The person does not want the conversation to be read."));
        verify(!named("Read what was written"));
    }

    function test_a_phrase_is_said_with_one_touch() {
        const screen = show([1280, 800]);
        const phrase = everything(screen).find(item => item instanceof PhraseRow && !item.heading);
        mouseClick(phrase);
        compare(screen.talk.said, ["Maen nhw eisiau'r wlad lle rydych chi'n byw nawr."]);
    }

    function test_closes_with_an_outcome() {
        const screen = show([1280, 800]);
        keyClick(Qt.Key_F8);
        const choice = () => everything(screen).find(item => item instanceof BigButton && item.text === "They will come back");
        tryVerify(choice);
        waitForRendering(screen, 400);
        mouseClick(choice());
        compare(screen.fakes.told, [["close", 1]]);
    }

    function test_staff_switch_a_champion_off_data() {
        return [{
                "tag": "en",
                "open": "Switch off",
                "now": "Switch off now",
                "done": "is switched off"
            }, {
                "tag": "cy",
                "open": "Diffodd",
                "now": "Diffodd nawr",
                "done": "wedi ei ddiffodd"
            }];
    }

    function test_staff_switch_a_champion_off(row) {
        const screen = show([1280, 800], row.tag);
        const button = words => everything(screen).find(item => item instanceof BigButton && item.text === words);
        const says = words => everything(screen).some(item => item instanceof Words && item.text.includes(words));
        button(row.open).clicked();
        tryVerify(() => button(row.now));
        waitForRendering(screen, 400);
        check(screen);
        verify(!button(row.now).enabled);
        const colleague = everything(screen).find(item => item instanceof TickRow && item.text === "Alex");
        verify(colleague.detail.includes("Central Council"));
        colleague.clicked();
        button(row.now).clicked();
        compare(screen.fakes.told, [["switch-off", "two@champions.test"]]);
        screen.fakes.desk.switchOff.state = "not-staff";
        waitForRendering(screen, 400);
        check(screen);
        screen.fakes.desk.switchOff.state = "done";
        tryVerify(() => says(row.done));
        screen.fakes.desk.switchOff.offered = false;
        verify(!button(row.open));
    }

    function test_what_is_held_can_be_sent_without_it_only_where_it_is_secret() {
        const screen = show([1280, 800]);
        const button = words => everything(screen).find(item => item instanceof BigButton && item.text === words);
        screen.talk.held = {
            "written": "The code is 482913",
            "text": "The code is …",
            "secret": true
        };
        tryVerify(() => button("Send it without"));
        verify(!button("Send it as it is"));
        waitForRendering(screen, 400);
        mouseClick(button("Send it without"));
        compare(screen.talk.said, ["The code is …"]);
    }

    when: windowShown
    width: 1920
    height: 1080
    visible: true
}
