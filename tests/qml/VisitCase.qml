// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import QtTest

// Tests of one visit, on its home screen at first: what is on the screen, and hands to press it.
TestCase {
    id: root

    property var visit: null

    function everything(item, found = []) {
        if (!item.visible || item.opacity === 0)
            return found;
        found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            everything(item.children[i], found);
        return found;
    }

    // on the screen, and then in its frame and on its sheets
    function button(words) {
        const named = item => item instanceof BigButton && item.text === words;
        return everything(visit.screen).find(named) || everything(visit).find(named);
    }

    function says(words) {
        return everything(visit).some(item => item instanceof T.Label && item.text.includes(words));
    }

    function press(words) {
        tryVerify(() => button(words) && button(words).enabled, 5000, words);
        button(words).clicked();
        tryVerify(() => !visit.screens.busy);
    }

    function pictures() {
        return everything(visit).filter(item => item instanceof PictureButton);
    }

    function touch(numbers) {
        tryCompare(pictures(), "length", 24);
        numbers.forEach(number => pictures()[number].clicked());
    }

    function init() {
        verify(setup.speak("en"));
        visit = visitMaker.createObject(root, {
                "width": 1920,
                "height": 1080
            });
        visit.settings.motion = false;
        visit.screens.push(visit.parts.home, {}, StackView.Immediate);
    }

    function cleanup() {
        visit.destroy();
    }

    when: windowShown
    width: 1920
    height: 1080
    visible: true

    Component {
        id: visitMaker

        Visit {
        }
    }
}
