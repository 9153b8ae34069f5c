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
TestCase {
    id: root

    readonly property var names: ["welcome", "home", "group", "before", "sure", "real", "practice", "help", "end", "slip", "keep", "choosePictures", "kept", "code", "codePictures"]
    readonly property real finger: 15 * 3.615

    function everything(item, found = []) {
        if (!item.visible || item.opacity === 0)
            return found;
        found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            everything(item.children[i], found);
        return found;
    }

    function show(name, row) {
        const visit = visitMaker.createObject(root, {
                "width": row.size[0],
                "height": row.size[1]
            });
        verify(setup.speak(row.language));
        visit.settings.textScale = row.scale;
        if (name !== "welcome")
            visit.screens.push(visit.parts[name] || visit.parts.saving[name], {}, StackView.Transition);
        // with the transition that people see: layouts settle otherwise without it
        tryVerify(() => !visit.screens.busy);
        waitForRendering(visit, 400);
        wait(150);
        return visit;
    }

    function whereOf(item) {
        return item.mapToItem(root, 0, 0);
    }

    function describe(item, name) {
        return name + ": “" + (item.text || item.Accessible.name) + "” " + Math.round(item.width) + "x" + Math.round(item.height);
    }

    function test_screens_data() {
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

    function test_screens(row) {
        for (const name of names) {
            const visit = show(name, row);
            for (const item of everything(visit)) {
                if (item instanceof Label)
                    checkWords(item, name);
                if (item instanceof T.AbstractButton)
                    verify(item.width >= finger && item.height >= finger, describe(item, name));
                if (item instanceof Card)
                    checkCard(item, name);
                if (item instanceof Label || item instanceof T.AbstractButton)
                    verify(whereOf(item).x >= 0 && whereOf(item).x + item.width <= visit.width + 1, describe(item, name));
            }
            visit.destroy();
        }
    }

    function checkWords(item, name) {
        verify(item.font.pixelSize >= 22, describe(item, name));
        verify(!item.truncated, describe(item, name));
        verify(item.contentWidth <= item.width + 1, describe(item, name));
        // the height of rich text counts the margins of its last line
        verify(item.contentHeight <= item.height + 1 || item.textFormat === Text.RichText, describe(item, name));
    }

    // as tall as what stands on it, or as its neighbour: neither cut off nor half empty
    function checkCard(item, name) {
        const fits = card => card instanceof Card && Math.abs(card.implicitHeight - card.height) < 2;
        const neighbours = Array.from({
                "length": item.parent.children.length
            }, (_, index) => item.parent.children[index]);
        const column = item.content[0].parent;
        verify(Math.abs(column.childrenRect.height + 2 * item.padding - item.implicitHeight) < 2, describe(item, name));
        verify(fits(item) || neighbours.some(other => fits(other) && other.height === item.height), describe(item, name));
        for (let i = 0; i < column.children.length; ++i)
            if (column.children[i] instanceof GridLayout || column.children[i] instanceof Doors)
                verify(column.children[i].height < column.children[i].implicitHeight + 2, describe(item, name));
    }

    function test_choices_data() {
        return test_screens_data();
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
        return test_screens_data().filter(row => row.scale === 1);
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
    when: windowShown
    width: 1920
    height: 1920
    visible: true

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

    Component {
        id: visitMaker

        Visit {
        }
    }
}
