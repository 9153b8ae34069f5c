// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Controls.Basic
import QtTest

// Screens and sheets come and go: nothing waits for a movement that is off or on its way.
TestCase {
    id: root

    function everything(item, found = []) {
        if (!item.visible || item.opacity === 0)
            return found;
        found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            everything(item.children[i], found);
        return found;
    }

    // "Keep the screen still" still shows every screen
    function test_still() {
        const visit = visitMaker.createObject(root, {
                "width": 1920,
                "height": 1080
            });
        visit.settings.motion = false;
        visit.screens.push(visit.parts.home, {}, StackView.Transition);
        tryVerify(() => !visit.screens.busy);
        compare(visit.screen.opacity, 1);
        verify(visit.screen.visible);
        visit.screens.pop(StackView.Transition);
        tryVerify(() => !visit.screens.busy);
        compare(visit.screen.opacity, 1);
        visit.destroy();
    }

    // the touch that follows the one that closed a sheet is for the screen, not for the sheet on its way out
    function test_closingSheet() {
        verify(setup.speak("en"));
        const visit = visitMaker.createObject(root, {
                "width": 1920,
                "height": 1080
            });
        const button = words => everything(visit).find(item => item instanceof BigButton && item.text === words);
        const touch = item => mouseClick(item, item.width / 2, item.height / 2);
        waitForRendering(visit, 400);
        touch(button("Text size"));
        tryVerify(() => button("Done") && button("Done").enabled);
        touch(button("Done"));
        touch(button("Start"));
        tryVerify(() => visit.screens.depth === 2);
        visit.destroy();
    }

    name: "Movement"
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
