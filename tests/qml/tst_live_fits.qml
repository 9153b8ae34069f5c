// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Templates
import QtTest

// What stands around a real page, in every size and language: nothing is cut off, everything can be read and touched.
LayoutCase {
    id: root

    readonly property var states: ({
            "page": () => {},
            "tools": visit => words(visit, "More tools", "Rhagor o offer").clicked(),
            "not sure": visit => visit.live.unsure = true,
            "private": visit => visit.live.guard = "sign-in",
            "paying": visit => {
                visit.live.guard = "payment";
                visit.live.tools.payment.open = true;
            },
            "drifted": visit => visit.live.drift.noticed = true,
            "confirmed": visit => visit.live.confirmed = true,
            "blocked": visit => {
                visit.live.page.refusedHost = "www.a-very-long-name-of-a-website.example.com";
                visit.live.page.refused("elsewhere");
            },
            "upload": visit => visit.live.page.refused("upload"),
            "secure": visit => visit.live.page.failed("secure"),
            "down": visit => visit.live.page.failed("down"),
            "stopped": visit => {
                view(visit).died();
                view(visit).died();
            },
            "may be lost": visit => view(visit).died(),
            "note": visit => visit.live.page.noteAsked("mailto", "a.long.address.of.somebody@council.example.gov.uk"),
            "asked": visit => visit.live.page.dialogs.asked("ask", "www.apply.example.gov.uk", "Ydych chi'n siŵr eich bod am ddileu'r person hwn o'ch cais? Ni allwch ddadwneud hyn wedyn.", ""),
            "told": visit => visit.live.page.dialogs.asked("tell", "", "x".repeat(600), ""),
            "asked for a line": visit => visit.live.page.dialogs.asked("line", "www.apply.example.gov.uk", "Beth yw'r cod?", ""),
            "asked before leaving": visit => visit.live.page.dialogs.asked("leave", "www.apply.example.gov.uk", "", ""),
            "asked too often": visit => visit.live.page.dialogs.flooded(),
            "leaving": visit => visit.screen.askToLeave(),
            "printing": visit => visit.live.tools.paper.shown = true,
            "printing a document": visit => {
                visit.live.tools.paper.offered = true;
                visit.live.tools.paper.shown = true;
            },
            "document": visit => visit.live.page.refused("document"),
            "where is the e-mail": visit => words(visit, "My e-mail", "Fy e-bost").clicked(),
            "e-mail": visit => visit.live.tools.mail.open(0),
            "read aloud": visit => visit.live.readAloud([]),
            "questions": visit => {
                words(visit, "More tools", "Rhagor o offer").clicked();
                words(visit, "Show only the questions", "Dangos y cwestiynau yn unig").clicked();
            },
            "find": visit => {
                words(visit, "More tools", "Rhagor o offer").clicked();
                words(visit, "Find a word", "Chwilio am air").clicked();
            }
        })

    function words(visit, english, welsh) {
        return everything(visit.screen).find(item => item instanceof BigButton && (item.text === english || item.text === welsh));
    }

    function view(visit) {
        return everything(visit).find(item => item.findTextFinished !== undefined);
    }

    function test_states_data() {
        return rows();
    }

    function test_states(row) {
        for (const name of Object.keys(states)) {
            const visit = visitMaker.createObject(root, {
                    "width": row.size[0],
                    "height": row.size[1]
                });
            verify(setup.speak(row.language));
            visit.settings.textScale = row.scale;
            visit.settings.motion = false;
            visit.live.begin();
            visit.screens.push(visit.parts.live.realPage, {}, StackView.Immediate);
            view(visit).loadProgress = 100;
            states[name](visit);
            waitForRendering(visit, 400);
            wait(100);
            checkAll(visit, name);
            visit.destroy();
        }
    }

    function test_before_data() {
        return rows();
    }

    function test_before(row) {
        for (const name of ["beforeReal", "elsewhere"]) {
            const visit = show(name, row);
            checkAll(visit, name);
            visit.destroy();
        }
    }

    name: "LiveFits"
}
