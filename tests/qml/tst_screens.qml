// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Templates
import QtQuick.Layouts
import QtQuick.Templates as T
import QtTest

// Every screen, upright and across, in both languages and at the smallest and the largest text: nothing is cut off,
// everything can be read and touched, and the frame stays where it is.
LayoutCase {
    id: root

    readonly property var names: ["welcome", "home", "group", "before", "sure", "practice", "help", "end", "slip", "keep", "choosePictures", "kept", "code", "codePictures"]
    function test_screens_data() {
        return rows();
    }

    function test_screens(row) {
        for (const name of names) {
            const visit = show(name, row);
            checkAll(visit, name);
            visit.destroy();
        }
    }

    function test_choices_data() {
        return rows();
    }

    // the choices of a box on the page: readable, for a finger, and the one that is touched is told by its place
    function test_choices(row) {
        const visit = visitMaker.createObject(root, {
                "width": row.size[0],
                "height": row.size[1]
            });
        verify(setup.speak(row.language));
        visit.settings.textScale = row.scale;
        const page = pageMaker.createObject(visit);
        visit.practice.page = page;
        visit.screens.push(visit.parts.practice, {}, StackView.Transition);
        tryVerify(() => !visit.screens.busy);
        page.choicesOffered("Pwy yw'r person hwn i chi?", ["Dewiswch un", "Fy mhartner", "Rhywun arall sy'n byw gyda fi"]);
        const sheet = () => everything(visit).find(item => item instanceof ChoiceSheet);
        tryVerify(() => sheet() && sheet().opacity === 1);
        waitForRendering(visit, 400);
        const rows = everything(sheet()).filter(item => item instanceof T.AbstractButton);
        compare(rows.length, 4);
        everything(sheet()).filter(item => item instanceof Label).forEach(item => checkWords(item, "choices"));
        rows.forEach(item => verify(item.width >= finger && item.height >= finger, describe(item, "choices")));
        mouseClick(rows[2], rows[2].width / 2, rows[2].height / 2);
        compare(page.place, 2);
        tryVerify(() => !sheet());
        visit.destroy();
    }

    function test_frame_data() {
        return rows().filter(row => row.scale === 1);
    }

    function test_frame(row) {
        const places = names.map(name => {
                const visit = show(name, row);
                const words = ["Help", "Read aloud", "Text size", "Hide my screen"].map(each => qsTranslate("Footer", each));
                if (name !== "welcome")
                    words.push(qsTranslate("Header", "Finish"));
                const buttons = everything(visit).filter(item => item instanceof BigButton);
                const found = words.map(each => buttons.find(item => item.text === each && (item.parent.parent instanceof Footer || item.parent.parent instanceof Header)));
                const place = found.map(item => item ? JSON.stringify([whereOf(item), item.width, item.height]) : "missing");
                visit.destroy();
                return place;
            });
        for (const place of places.slice(1)) {
            compare(place, places[1]);
            compare(place.slice(0, 4), places[0]);
        }
        verify(!places[1].includes("missing"));
    }

    name: "Screens"

    Component {
        id: pageMaker

        QtObject {
            property int place: -1

            signal choicesOffered(string label, var choices)

            function choose(chosen) {
                place = chosen;
            }
        }
    }
}
