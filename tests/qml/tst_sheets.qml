// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Templates
import QtQuick.Layouts
import QtQuick.Templates as T
import QtTest

// What comes up over the screens, and the screens in their other states, in every size and language.
LayoutCase {
    id: root

    // the screen below, and what happens on it
    readonly property var states: ({
            "finish": ["before", visit => visit.sheets.finish.open = true],
            "finish kept": ["before", visit => {
                    visit.saving.kept = true;
                    visit.sheets.finish.open = true;
                }],
            "notes": ["before", visit => visit.sheets.notes.open = true],
            "crash": ["before", visit => visit.visit.crash = {
                        "happened": true,
                        "live": true,
                        "reopened": false
                    }],
            "nothing more": ["home", visit => {
                    visit.saving.kept = true;
                    visit.saving.trouble = "Mae disg y derfynell hon yn llawn: ni chaiff yr hyn a wnewch o hyn ymlaen ei ysgrifennu.";
                }],
            "the end": ["before", visit => visit.visit.ending = true],
            "new questions": ["before", visit => visit.visit.newQuestions = ["Ydych chi'n talu rhent?", "Faint o blant sy'n byw gyda chi?"]],
            "gone": ["home", visit => receipt(visit, false, true)],
            "kept": ["home", visit => receipt(visit, true, true)],
            "not sure": ["home", visit => receipt(visit, false, false)],
            "pictures kept": ["kept", visit => {
                    visit.saving.code = "";
                    visit.saving.pictures = [20, 6];
                }],
            "cannot keep": ["keep", visit => visit.saving.whyNot = "Ni all y derfynell hon gadw lleoedd ar hyn o bryd. Dywedwch wrth y staff."],
            "trouble": ["choosePictures", visit => visit.saving.trouble = "Ni ellid cadw eich lle: mae disg y derfynell hon yn llawn."],
            "wrong code": ["code", visit => {
                    visit.comingBack.trouble = "Nid yw hwn yn agor lle ar y derfynell hon.";
                    visit.comingBack.wait = 45;
                }],
            "staff": ["codePictures", visit => visit.comingBack.staffNeeded = true]
        })

    function receipt(visit, kept, gone) {
        visit.visit.receipt = Object.assign({}, visit.visit.receipt, {
                "shown": true,
                "kept": kept,
                "gone": gone
            });
    }

    function test_states_data() {
        return rows();
    }

    function test_states(row) {
        for (const name of Object.keys(states)) {
            const visit = show(states[name][0], row);
            visit.settings.motion = false;
            states[name][1](visit);
            waitForRendering(visit, 400);
            wait(100);
            checkAll(visit, name);
            visit.destroy();
        }
    }

    name: "Sheets"
}
