// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Templates
import QtQuick.Layouts
import QtQuick.Templates as T
import QtTest

// Looks at everything that is on a screen: nothing is cut off, everything can be read and touched.
TestCase {
    id: root

    readonly property real finger: 15 * 3.615
    readonly property Component visitMaker: Component {
        Visit {
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

    function show(name, row) {
        const visit = visitMaker.createObject(root, {
                "width": row.size[0],
                "height": row.size[1]
            });
        verify(setup.speak(row.language));
        visit.settings.textScale = row.scale;
        if (name !== "welcome")
            visit.screens.push(visit.parts[name] || visit.parts.saving[name] || visit.parts.live[name], {}, StackView.Transition);
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

    // upright and across, in both languages, at the smallest and the largest text
    function rows() {
        const all = [];
        for (const size of [[1920, 1080], [1080, 1920]])
            for (const language of ["en", "cy"])
                for (const scale of [1, 1.75])
                    all.push({
                            "tag": size.join("x") + " " + language + " " + scale,
                            "size": size,
                            "language": language,
                            "scale": scale
                        });
        return all;
    }

    function checkAll(visit, name) {
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

    when: windowShown
    width: 1920
    height: 1920
    visible: true
}
