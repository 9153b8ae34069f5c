// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Templates as T
import QtTest

// The time of a visit: warnings that stop nobody, the question, the cover with its digits, the quick exit, the staff.
TestCase {
    id: root

    readonly property real finger: 15 * 3.615
    readonly property var states: ({
            "warned": time => time.warned = true,
            "waiting": time => {
                time.canExtend = false;
                time.warned = time.waiting = true;
            },
            "closing": time => {
                time.canExtend = false;
                time.closing = "17:30";
                time.warned = true;
            },
            "grace": time => time.warned = time.grace = true,
            "asking": time => time.hiding.asking = true,
            "held": time => time.hiding.held = true,
            "choosing": time => {
                time.hiding.held = true;
                time.hiding.lock.choosing = 1;
            },
            "locked": time => {
                time.hiding.held = time.hiding.lock.set = time.staff.offered = true;
                time.hiding.lock.wait = 160;
            },
            "blank": time => time.hiding.blank = true
        })

    function everything(item, found = []) {
        if (!item.visible || item.opacity === 0)
            return found;
        found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            everything(item.children[i], found);
        return found;
    }

    function buttonOf(visit, words) {
        return everything(visit).find(item => item instanceof BigButton && item.text === words);
    }

    function touch(item) {
        mouseClick(item, item.width / 2, item.height / 2);
    }

    function open(size = [1920, 1080], language = "en", scale = 1) {
        const visit = visitMaker.createObject(root, {
                "width": size[0],
                "height": size[1]
            });
        verify(setup.speak(language));
        visit.settings.textScale = scale;
        visit.settings.motion = false;
        visit.screens.push(visit.parts.home);
        tryVerify(() => !visit.screens.busy);
        return visit;
    }

    function test_fits_data() {
        const rows = [];
        for (const size of [[1920, 1080], [1080, 1920]])
            for (const language of ["en", "cy"])
                for (const scale of [1, 1.75])
                    rows.push({
                            "tag": size.join("x") + " " + language + " " + scale,
                            "size": size,
                            "language": language,
                            "scale": scale
                        });
        return rows;
    }

    function test_fits(row) {
        for (const name in states) {
            const visit = open(row.size, row.language, row.scale);
            states[name](visit.time);
            waitForRendering(visit, 400);
            for (const item of everything(visit)) {
                const what = name + ": “" + item.text + "” " + Math.round(item.width) + "x" + Math.round(item.height);
                if (item instanceof T.Label)
                    verify(item.font.pixelSize >= 22 && !item.truncated && item.contentWidth <= item.width + 1 && item.contentHeight <= item.height + 1, what);
                if (item instanceof T.AbstractButton)
                    verify(item.width >= finger && item.height >= finger, what);
                const place = item.mapToItem(visit, 0, 0);
                if (item instanceof T.Label || item instanceof T.AbstractButton)
                    verify(place.x >= 0 && place.x + item.width <= visit.width + 1, what);
            }
            visit.destroy();
        }
    }

    // nobody needs to scroll to the digits
    function test_coverIsInSight_data() {
        return test_fits_data();
    }

    function test_coverIsInSight(row) {
        const visit = open(row.size, row.language, row.scale);
        states.locked(visit.time);
        waitForRendering(visit, 400);
        const buttons = everything(visit.sheets.cover).filter(item => item instanceof BigButton);
        compare(buttons.length, 12);
        for (const item of buttons)
            verify(item.mapToItem(visit, 0, item.height).y <= visit.height, item.text);
        visit.destroy();
    }

    function test_beginsWithTheFirstScreen() {
        const visit = visitMaker.createObject(root, {
                "width": 1920,
                "height": 1080
            });
        verify(setup.speak("en"));
        compare(visit.time.begun, 0);
        touch(buttonOf(visit, "Start"));
        tryVerify(() => visit.time.begun > 0);
        verify(everything(visit).find(item => item.text === "48 min left"));
        visit.destroy();
    }

    function test_warningStopsNobody() {
        const visit = open();
        visit.saving.offered = false;
        const field = everything(visit).find(item => item instanceof SearchField);
        field.forceActiveFocus();
        visit.speech.on = true;
        visit.time.left = 5;
        visit.time.warned = true;
        verify(field.activeFocus);
        tryVerify(() => visit.speech.said.startsWith("5 minutes left"));
        verify(!buttonOf(visit, "Save my place"));
        touch(buttonOf(visit, "I need more time"));
        compare(visit.time.extended, 1);
        tryVerify(() => !buttonOf(visit, "I need more time"));
        visit.time.canExtend = false;
        visit.time.warned = true;
        verify(!buttonOf(visit, "I need more time"));
        touch(buttonOf(visit, "All right"));
        compare(visit.time.warned, false);
        visit.destroy();
    }

    function test_askingIsAloudAndAnswered() {
        const visit = open();
        const field = everything(visit).find(item => item instanceof SearchField);
        field.forceActiveFocus();
        visit.time.hiding.asking = true;
        verify(visit.speech.said.startsWith("Are you there?"));
        verify(!field.activeFocus);
        touch(buttonOf(visit, "Yes, I am here"));
        compare(visit.time.hiding.asking, false);
        tryVerify(() => field.activeFocus);
        visit.destroy();
    }

    function test_coverOpensAtATouchOrAKey() {
        const visit = open();
        touch(buttonOf(visit, "Hide my screen"));
        verify(visit.time.hiding.held);
        keyClick(Qt.Key_Shift);
        verify(visit.time.hiding.held);
        keyClick(Qt.Key_A);
        verify(!visit.time.hiding.held);
        touch(buttonOf(visit, "Hide my screen"));
        touch(visit.sheets.cover);
        verify(!visit.time.hiding.held);
        visit.destroy();
    }

    function test_lockedCoverTakesDigitsOnly() {
        const visit = open();
        const hiding = visit.time.hiding;
        hiding.hide();
        touch(buttonOf(visit, "Lock it with 4 digits"));
        compare(hiding.lock.choosing, 1);
        keyClick(Qt.Key_7);
        touch(buttonOf(visit, "3"));
        compare(hiding.lock.entry.count, 2);
        keyClick(Qt.Key_Backspace);
        compare(hiding.lock.entry.count, 1);
        hiding.lock.set = true;
        hiding.lock.choosing = 0;
        keyClick(Qt.Key_A);
        touch(visit.sheets.cover);
        verify(hiding.held);
        visit.destroy();
    }

    function test_quickExitIsBlankWithOneWayBack() {
        const visit = open();
        touch(buttonOf(visit, "Quick exit"));
        verify(visit.time.hiding.blank);
        keyClick(Qt.Key_Return);
        verify(!visit.time.hiding.blank);
        touch(buttonOf(visit, "Quick exit"));
        touch(buttonOf(visit, "Bring it back"));
        verify(!visit.time.hiding.blank);
        visit.destroy();
    }

    function test_staffNeedTheirCode() {
        const visit = open();
        const staff = visit.time.staff;
        visit.screens.push(visit.parts.help);
        tryVerify(() => !visit.screens.busy);
        verify(!buttonOf(visit, "For the staff"));
        staff.offered = true;
        touch(buttonOf(visit, "For the staff"));
        tryVerify(() => buttonOf(visit, "Give more time"));
        touch(buttonOf(visit, "Give more time"));
        compare(staff.action, "");
        staff.code.count = 6;
        touch(buttonOf(visit, "Give more time"));
        compare(staff.action, "extend");
        staff.allowed("extend");
        tryVerify(() => !visit.sheets.staff.open);
        visit.destroy();
    }

    name: "Time"
    when: windowShown
    width: 1920
    height: 1920
    visible: true

    Component {
        id: visitMaker

        Visit {
        }
    }
}
