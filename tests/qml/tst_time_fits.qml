// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Templates as T
import QtTest

// What is said of the time, and what hides the screen: upright and across, in both languages, nothing is cut off.
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

    name: "TimeFits"
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
