// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Controls.Basic
import QtTest

// Tests of a visit on a real page.
VisitCase {
    id: root

    readonly property var live: visit ? visit.live : null

    function view() {
        return everything(visit).find(item => item.findTextFinished !== undefined);
    }

    function comeToThePage() {
        visit.parts.live.choose("one");
        tryVerify(() => !visit.screens.busy);
        press("Open the real page");
        view().loadProgress = 100;
        live.page.loading(true);
        live.page.loading(false);
        tryVerify(() => says("You are on www.apply.example.gov.uk. This is the real service."));
    }
}
